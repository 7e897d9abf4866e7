package org.neutralspine.batch.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.courier.Naming;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Attention;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Note;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.Praise;
import org.neutralspine.report.chart.AdherenceChart;
import org.neutralspine.report.chart.Chart;
import org.neutralspine.report.chart.Frame;
import org.neutralspine.report.chart.PainChart;
import org.neutralspine.report.chart.PainCourse;
import org.neutralspine.report.chart.Sparkline;
import org.neutralspine.report.chart.WeekDone;

/** Turns one patient's week into words and pictures. */
final class RowWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final String RED = "#b3261e";
    private static final String AMBER = "#8a4b00";
    private static final String BLUE = "#0b5f6b";

    private final TrainingWeek week;
    private final int weeksCounted;
    private final @Nullable String baseUrl;
    private final Naming naming;

    /** Of {@code week} and as many weeks before that {@code weeksCounted} are counted in all. */
    RowWriter(TrainingWeek week, int weeksCounted, @Nullable String baseUrl, Naming naming) {
        this.week = week;
        this.weeksCounted = weeksCounted;
        this.baseUrl = baseUrl;
        this.naming = naming;
    }

    List<Page.Row> rows(List<CaseloadReport.Line> lines) {
        return lines.stream().map(this::row).toList();
    }

    String praise(Praise praise) {
        return who(praise.patient()) + ": " + praise.words();
    }

    private String who(PatientWeek.Who patient) {
        String shown = naming.of(new Naming.NameParts(patient.name()));
        return shown.isEmpty() ? patient.hospitalNumber() : patient.hospitalNumber() + "  " + shown;
    }

    private Page.Row row(CaseloadReport.Line line) {
        PatientWeek facts = line.facts();
        String shown = naming.of(new Naming.NameParts(facts.patient().name()));
        return new Page.Row(
                facts.patient().hospitalNumber(),
                shown.isEmpty() ? null : shown,
                baseUrl == null
                        ? null
                        : baseUrl + "/app/patients/" + facts.patient().patientId(),
                line.reasons().stream().map(RowWriter::reason).toList(),
                notes(line),
                cells(line),
                pictures(facts));
    }

    /** The notes as one sentence's beginning; empty where nothing is to be said. */
    private static String notes(CaseloadReport.Line line) {
        String words = line.notes().stream().map(Note::words).collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Page.Reason reason(Attention reason) {
        LocalDate since = reason.since();
        boolean said = since == null || reason.words().contains(DAY.format(since));
        return new Page.Reason(
                reason.kind().label(),
                reason.words(),
                said ? "" : "since " + DAY.format(since),
                reason.kind().next(),
                color(reason.kind()));
    }

    private Adherence done(PatientWeek facts) {
        List<Adherence> weeks = facts.weeks();
        return weeks.subList(Math.max(0, weeks.size() - weeksCounted), weeks.size()).stream()
                .reduce(new Adherence(0, 0), Adherence::plus);
    }

    private static String painNow(PatientWeek facts) {
        if (facts.pain().isEmpty()) {
            return "No pain reported in 28 days";
        }
        PainPoint last = facts.pain().get(facts.pain().size() - 1);
        return "Pain now " + last.score() + " (" + DAY.format(last.day()) + ")";
    }

    private Page.Cells cells(CaseloadReport.Line line) {
        PatientWeek facts = line.facts();
        Adherence adherence = done(facts);
        return new Page.Cells(
                pain(facts),
                painNow(facts),
                line.trend(week)
                        .fold(
                                few -> "not enough reports (" + few.reportedDays() + " of 28 days)",
                                known -> trend(known)),
                percent(adherence),
                adherence.expected() == 0 ? "nothing prescribed" : adherence.done() + " of " + adherence.expected(),
                reported(facts));
    }

    private String pain(PatientWeek facts) {
        OptionalInt highest = facts.highest(week);
        return highest.isEmpty() ? "" : "Pain up to " + highest.getAsInt() + " (limit " + facts.painLimit() + ")";
    }

    private static String reported(PatientWeek facts) {
        int planned = facts.trainingDays();
        if (planned == 0) {
            return "no training days";
        }
        return "reported on " + facts.reportedDays() + (facts.reportedDays() == 1 ? " day, " : " days, ") + planned
                + " planned";
    }

    private static String trend(PainTrend.Known known) {
        String word = switch (known.direction()) {
            case WORSE -> "rising";
            case BETTER -> "falling";
            case STEADY -> "steady";
        };
        return word + ", " + PainTrend.points(known.slope()) + " a week (" + PainTrend.points(known.low()) + " to "
                + PainTrend.points(known.high()) + ")";
    }

    private static String percent(Adherence adherence) {
        OptionalInt percent = adherence.percent();
        return percent.isEmpty() ? "\u2013" : percent.getAsInt() + " %";
    }

    private static String color(Attention.Kind kind) {
        return switch (kind) {
            case RED_FLAG, ALERT_WAITING, PAIN_ABOVE_LIMIT, CLEARANCE_REFUSED, CLEARANCE_VOIDED -> RED;
            case PAIN_RISING, SILENT, LOW_ADHERENCE -> AMBER;
            case CLEARANCE_WAITING, CLEARANCE_ENDING, SCREENING_DUE -> BLUE;
        };
    }

    private Page.Pictures pictures(PatientWeek facts) {
        Map<LocalDate, Nrs> worst = new TreeMap<>();
        facts.pain().forEach(p -> worst.put(p.day(), new Nrs(p.score())));
        PainCourse course = new PainCourse(PainTrend.firstDay(week), week.sunday(), worst, facts.painLimit());
        Chart small = Sparkline.of(course);
        Chart pain = PainChart.of(course, Frame.WIDE);
        Chart adherence = AdherenceChart.of(weeks(facts), Frame.NARROW);
        return new Page.Pictures(
                "p-" + facts.patient().episodeId(),
                small.forPaper(),
                Sparkline.onAnyGround(course).svg(),
                pain.forPaper(),
                adherence.forPaper(),
                pain.description(),
                !facts.pain().isEmpty());
    }

    private List<WeekDone> weeks(PatientWeek facts) {
        List<WeekDone> weeks = new ArrayList<>();
        int last = facts.weeks().size() - 1;
        for (int i = 0; i <= last; i++) {
            Adherence adherence = facts.weeks().get(i);
            TrainingWeek earlier = new TrainingWeek(week.monday().minusWeeks(last - (long) i));
            weeks.add(new WeekDone(earlier, adherence.done(), adherence.expected()));
        }
        return weeks;
    }
}
