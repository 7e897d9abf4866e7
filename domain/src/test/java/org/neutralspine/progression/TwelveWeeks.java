package org.neutralspine.progression;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.gate.Gate;
import org.neutralspine.program.Prescribing;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/**
 * Twelve simulated weeks of somebody: three sessions a week, what is safer applied at once, what is more accepted by the
 * clinician at the end of the week.
 */
final class TwelveWeeks {

    static final int WEEKS = 12;

    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final int GREEN = 2;
    private static final int[] DAYS = {0, 2, 4};

    /** How a session goes: pain before, at most, and more a day and two days later; null when there was none. */
    record Day(int before, int most, int later, int muchLater) {}

    /** One week as it went. */
    record Week(int number, List<SessionDecision> decisions, List<Proposal> applied, List<Track> tracks) {

        int work() {
            return tracks.stream()
                    .map(Track::prescription)
                    .filter(item -> !isWalk(item))
                    .mapToInt(item -> item.dose().workSecondsPerWeek())
                    .sum();
        }

        int walking() {
            return tracks.stream()
                    .map(Track::prescription)
                    .filter(TwelveWeeks::isWalk)
                    .mapToInt(item -> item.dose().workSecondsPerWeek())
                    .sum();
        }

        private static boolean isWalk(Prescription item) {
            return TwelveWeeks.isWalk(item);
        }

        List<ProposalKind> kinds() {
            return applied.stream().map(Proposal::kind).toList();
        }
    }

    private final IntFunction<Someone> person;
    private final Course course;
    private final Map<Integer, Map<String, Double>> tests;
    private final List<PastSessions.Past> past = new ArrayList<>();
    private final List<Week> weeks = new ArrayList<>();
    private List<Track> tracks = new ArrayList<>();
    private boolean stopped;
    private int bestPain = 10;
    private int bestWeek;

    /** How a session of a week goes, 0 to 2; null when there was none. */
    interface Course {
        @Nullable
        Day day(int week, int session);
    }

    /** Somebody by the week, how the sessions of each week go, and what is measured in which week. */
    TwelveWeeks(IntFunction<Someone> person, Course course, Map<Integer, Map<String, Double>> tests) {
        this.person = person;
        this.course = course;
        this.tests = tests;
    }

    List<Week> run() {
        for (int week = 1; week <= WEEKS; week++) {
            weeks.add(week(week));
        }
        return weeks;
    }

    private Week week(int number) {
        Preview preview = Preview.of(Sample.SHIPPED, person.apply(number).intake());
        if (number == 1) {
            preview.program().orElseThrow().items().forEach(item -> tracks.add(Track.of(item, 0)));
        }
        List<SessionDecision> decisions = new ArrayList<>();
        List<Proposal> applied = new ArrayList<>();
        for (int i = 0; i < DAYS.length && !stopped; i++) {
            Day day = course.day(number, i);
            if (day != null) {
                noteBest(number, day.most());
                LocalDate date = START.plusWeeks(number - 1).plusDays(DAYS[i]);
                session(new Visit(number, date, day, preview, i == DAYS.length - 1), decisions, applied);
            }
        }
        tracks.replaceAll(track ->
                new Track(track.prescription(), track.weeksAtStep() + 1, track.before(), null, List.of(), List.of()));
        return new Week(number, decisions, applied, List.copyOf(tracks));
    }

    private void noteBest(int week, int pain) {
        if (pain < bestPain) {
            bestPain = pain;
            bestWeek = week;
        }
    }

    private record Visit(int week, LocalDate date, Day day, Preview preview, boolean isLast) {}

    private void session(Visit visit, List<SessionDecision> decisions, List<Proposal> applied) {
        SessionDecider decider = new SessionDecider(Sample.SHIPPED);
        Facts facts = facts(visit);
        SessionDecision decision = decider.decide(facts);
        decisions.add(decision);
        past.add(new PastSessions.Past(
                visit.date(),
                decider.isGood(facts),
                decider.isBad(facts),
                decision.proposal().kind()));
        Review review = new Review(decision, facts, visit.preview(), tracks, measured(visit.week()));
        for (Proposal proposal : new Progression(Sample.SHIPPED).propose(review)) {
            boolean applies = proposal.kind().takesEffectAtOnce() || (visit.isLast() && proposal.next() != null);
            if (applies) {
                apply(proposal);
                applied.add(proposal);
            }
        }
        stopped |= decision.proposal().kind() == ProposalKind.STOP;
    }

    private Map<String, Double> measured(int week) {
        Map<String, Double> latest = Map.of();
        for (int i = 1; i <= week; i++) {
            latest = tests.getOrDefault(i, latest);
        }
        return latest;
    }

    private Facts facts(Visit visit) {
        Day day = visit.day();
        Map<Fact, Value> told = new EnumMap<>(Fact.class);
        told.putAll(new PastSessions(past).facts(visit.date()));
        told.put(Fact.PATIENT__PAIN_NOW, Value.of(day.before()));
        told.put(Fact.SESSION__PAIN_MAX, Value.of(day.most()));
        told.put(Fact.SESSION__PAIN_24H_DELTA, Value.of(day.later()));
        told.put(Fact.SESSION__PAIN_48H_DELTA, Value.of(day.muchLater()));
        told.put(Fact.SESSION__COMPLETED_FRACTION, Value.of(1));
        told.put(Fact.SESSION__RPE, Value.of(5));
        told.put(Fact.SESSION__TECHNIQUE_OK, Value.of(true));
        told.put(Fact.SESSION__NEW_NEURO, Value.of(false));
        told.put(Fact.SESSION__DISTAL_SPREAD, Value.of(false));
        told.put(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, Value.of(day.most() <= GREEN ? 0 : visit.week() - bestWeek));
        told.put(
                Fact.HISTORY__WEEKS_AT_LEVEL,
                Value.of(tracks.stream().mapToInt(Track::weeksAtStep).max().orElse(0)));
        return new Gate(Sample.SHIPPED).told(person.apply(visit.week()).intake().conditions(), told);
    }

    private void apply(Proposal proposal) {
        tracks.replaceAll(track -> {
            Step step = proposal.next();
            if (!track.exerciseId().equals(proposal.exerciseId()) || step == null) {
                return track;
            }
            Prescription item = track.prescription();
            Prescription next = new Prescription(
                    step.exerciseId(),
                    Sample.exercise(step.exerciseId()).category().word(),
                    item.slot(),
                    step.dose(),
                    step.days(),
                    step.loadKg(),
                    item.why());
            Prescription before = proposal.kind() == ProposalKind.ADVANCE ? item : null;
            return new Track(next, 0, before, null, List.of(), List.of());
        });
    }

    static boolean isWalk(Prescription item) {
        return Prescribing.isWalk(Sample.exercise(item.exerciseId()));
    }

    /** As a table for people. */
    static String table(String title, List<Week> weeks) {
        StringBuilder text = new StringBuilder(title + System.lineSeparator());
        text.append(String.format(
                "%-4s | %-32s | %-7s | %-8s | %s%n", "week", "sessions", "work s", "walk min", "changes"));
        for (Week week : weeks) {
            String sessions =
                    week.decisions().stream().map(SessionDecision::actionWord).collect(joining(", "));
            String changes = week.applied().stream().map(TwelveWeeks::words).collect(joining("; "));
            text.append(String.format(
                    "%-4d | %-32s | %-7d | %-8d | %s%n",
                    week.number(), sessions.isEmpty() ? "-" : sessions, week.work(), week.walking() / 60, changes));
        }
        return text.toString();
    }

    private static String words(Proposal proposal) {
        return proposal.kind().word() + " " + proposal.exerciseId()
                + proposal.step()
                        .map(step -> " -> "
                                + (step.exerciseId().equals(proposal.exerciseId()) ? "" : step.exerciseId() + " ")
                                + dose(step.dose()))
                        .orElse("");
    }

    private static String dose(Dose dose) {
        String amount = dose.sets() + "x" + Objects.requireNonNullElse(dose.reps(), 1)
                + (dose.holdSeconds() == null ? "" : "x" + dose.holdSeconds() + "s");
        return dose.minutes() == null ? amount : dose.boutsPerDay() + "x" + dose.minutes() + "min";
    }
}
