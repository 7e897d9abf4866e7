package org.neutralspine.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Attention.Kind;
import org.neutralspine.report.Circumstances.WaitingAlert;
import org.neutralspine.report.PatientWeek.ClearanceNote;
import org.neutralspine.report.PatientWeek.OpenFlag;

/** Says for each patient what there is to act on, with the numbers it rests on. */
final class Judge {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final TrainingWeek week;
    private final LocalDate asOf;
    private final Thresholds thresholds;
    private final StandingFlags flags;

    Judge(TrainingWeek week, LocalDate asOf, Thresholds thresholds, StandingFlags flags) {
        this.week = week;
        this.asOf = asOf;
        this.thresholds = thresholds;
        this.flags = flags;
    }

    /** Every reason, the most urgent first. */
    List<Attention> reasons(PatientWeek patient, List<WaitingAlert> alerts) {
        List<Attention> reasons = new ArrayList<>();
        redFlag(patient, reasons);
        waiting(alerts, reasons);
        painAboveLimit(patient, reasons);
        rising(patient, reasons);
        clearance(patient, reasons);
        screeningDue(patient, reasons);
        if (!silent(patient, reasons)) {
            lowAdherence(patient, reasons);
        }
        reasons.sort(Comparator.comparing(Attention::kind));
        return List.copyOf(reasons);
    }

    /** What will be a reason before long and is worth a word now. */
    List<Note> notes(PatientWeek patient) {
        ClearanceNote note = patient.clearance();
        LocalDate end = note == null || !note.state().equals("granted") ? null : note.expiresOn();
        if (end == null || !end.isAfter(asOf.plusDays(thresholds.clearanceNoticeDays()))) {
            return List.of();
        }
        return end.isAfter(asOf.plusDays(thresholds.clearanceWordDays()))
                ? List.of()
                : List.of(new Note(Note.Kind.CLEARANCE, "clearance until " + DAY.format(end)));
    }

    /** The most urgent alert in its own words; news when one was noticed again. */
    private static void waiting(List<WaitingAlert> alerts, List<Attention> reasons) {
        if (!alerts.isEmpty()) {
            String more = alerts.size() == 1 ? "" : " And " + count(alerts.size() - 1, "more alert") + ".";
            LocalDate since = alerts.stream()
                    .map(WaitingAlert::since)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate latest = alerts.stream()
                    .map(WaitingAlert::latest)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            reasons.add(new Attention(Kind.ALERT_WAITING, alerts.get(0).why() + more, since, latest));
        }
    }

    private void redFlag(PatientWeek patient, List<Attention> reasons) {
        List<String> standing = patient.openFlags().stream()
                .map(flag -> flags.question(flag).map(question -> answer(flag) + question))
                .flatMap(Optional::stream)
                .toList();
        if (!standing.isEmpty()) {
            String more = standing.size() == 1 ? "" : " And " + count(standing.size() - 1, "more answer") + ".";
            LocalDate answered = patient.openFlags().get(0).answeredOn();
            reasons.add(new Attention(Kind.RED_FLAG, standing.get(0) + more, answered, answered));
        }
    }

    private static String answer(OpenFlag flag) {
        return (flag.answer().equals("yes") ? "Yes" : "Not sure") + " on " + DAY.format(flag.answeredOn()) + ": ";
    }

    private void painAboveLimit(PatientWeek patient, List<Attention> reasons) {
        int above = patient.daysAboveLimit(week);
        if (above > 0) {
            int reported = patient.painOf(week).size();
            List<LocalDate> days = patient.painOf(week).stream()
                    .filter(p -> p.score() > patient.painLimit())
                    .map(PainPoint::day)
                    .toList();
            reasons.add(new Attention(
                    Kind.PAIN_ABOVE_LIMIT,
                    "Above " + patient.painLimit() + " on " + above + " of " + count(reported, "reported day")
                            + ", highest " + patient.highest(week).orElseThrow(),
                    days.get(0),
                    days.get(days.size() - 1)));
        }
    }

    private void rising(PatientWeek patient, List<Attention> reasons) {
        PainTrend.of(week, patient.pain()).fold(none -> false, known -> {
            if (known.direction() != PainTrend.Direction.WORSE) {
                return false;
            }
            String words = String.format(
                    Locale.ENGLISH,
                    "%s points a week (%s to %s), from %d of %d days",
                    PainTrend.points(known.slope()),
                    PainTrend.points(known.low()),
                    PainTrend.points(known.high()),
                    known.reportedDays(),
                    PainTrend.WINDOW_DAYS);
            return reasons.add(new Attention(Kind.PAIN_RISING, words));
        });
    }

    private void clearance(PatientWeek patient, List<Attention> reasons) {
        ClearanceNote note = patient.clearance();
        if (note == null) {
            return;
        }
        switch (note.state()) {
            case "requested" ->
                reasons.add(new Attention(
                        Kind.CLEARANCE_WAITING,
                        "Asked on " + DAY.format(note.since()) + ", "
                                + count((int) ChronoUnit.DAYS.between(note.since(), asOf), "day") + " without answer",
                        note.since(),
                        note.since()));
            case "voided" ->
                reasons.add(new Attention(
                        Kind.CLEARANCE_VOIDED, "No longer counts: something new is known since it was given"));
            case "refused" ->
                reasons.add(new Attention(
                        Kind.CLEARANCE_REFUSED, "Refused on " + DAY.format(note.since()), note.since(), note.since()));
            default -> ending(note, reasons);
        }
    }

    private void ending(ClearanceNote note, List<Attention> reasons) {
        LocalDate end = note.expiresOn();
        if (end == null || end.isAfter(asOf.plusDays(thresholds.clearanceNoticeDays()))) {
            return;
        }
        String verb = end.isBefore(asOf) ? "Ended on " : "Ends on ";
        LocalDate since = end.isBefore(asOf) ? end : null;
        reasons.add(new Attention(Kind.CLEARANCE_ENDING, verb + DAY.format(end), since, since));
    }

    private void screeningDue(PatientWeek patient, List<Attention> reasons) {
        LocalDate last = patient.screenedOn();
        if (last != null && flags.isStale((int) ChronoUnit.DAYS.between(last, asOf))) {
            reasons.add(new Attention(Kind.SCREENING_DUE, "Last answered on " + DAY.format(last), null, last));
        } else if (last == null && patient.trainingDays() > 0) {
            reasons.add(new Attention(Kind.SCREENING_DUE, "Never answered"));
        }
    }

    private boolean silent(PatientWeek patient, List<Attention> reasons) {
        if (patient.trainingDays() == 0) {
            return false;
        }
        LocalDate last = patient.lastReport();
        if (last == null) {
            return reasons.add(new Attention(Kind.SILENT, "No report yet, " + expected(patient)));
        }
        int quiet = (int) ChronoUnit.DAYS.between(last, asOf);
        if (quiet < thresholds.silentDays()) {
            return false;
        }
        String since = "No report for " + count(quiet, "day") + " (last " + DAY.format(last) + "), ";
        return reasons.add(new Attention(Kind.SILENT, since + expected(patient), last, last));
    }

    private static String expected(PatientWeek patient) {
        return patient.adherence().done() + " of " + patient.adherence().expected() + " expected this week";
    }

    private void lowAdherence(PatientWeek patient, List<Attention> reasons) {
        patient.adherence().percent().ifPresent(percent -> {
            if (percent < thresholds.lowPercent()) {
                reasons.add(
                        new Attention(Kind.LOW_ADHERENCE, patient.adherence().words()));
            }
        });
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
