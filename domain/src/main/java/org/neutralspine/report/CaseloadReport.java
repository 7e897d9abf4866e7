package org.neutralspine.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * A physiotherapist's week in numbers and words: who needs them and why, then everybody else. There is always one, also
 * when there is nothing to act on.
 *
 * @param week the training week
 * @param asOf the last day counted; the week's Sunday once it is over
 * @param physiotherapistId whose patients
 * @param physiotherapist their name
 * @param composedAt when it was composed
 * @param attention those who need the physiotherapist, most urgent first
 * @param rest everybody else, by hospital number
 */
public record CaseloadReport(
        TrainingWeek week,
        LocalDate asOf,
        UUID physiotherapistId,
        String physiotherapist,
        Instant composedAt,
        List<Line> attention,
        List<Line> rest) {

    private static final Comparator<Line> MOST_URGENT_FIRST = Comparator.<Line, Attention.Kind>comparing(
                    line -> line.reasons().get(0).kind())
            .thenComparing(line -> -line.reasons().size())
            .thenComparing(line -> line.facts().patient().hospitalNumber());

    /** Keeps unchangeable copies. */
    public CaseloadReport {
        attention = List.copyOf(attention);
        rest = List.copyOf(rest);
    }

    /**
     * Sorts a caseload's week.
     *
     * @param caseload the facts
     * @param week the week they are about
     * @param asOf the last day counted
     * @param composedAt now
     * @param flags which open red flags must be acted on, as the knowledge base says
     */
    public static CaseloadReport of(
            Caseload caseload, TrainingWeek week, LocalDate asOf, Instant composedAt, StandingFlags flags) {
        return of(caseload, week, asOf, composedAt, new Surroundings(flags, Map.of()));
    }

    /**
     * Sorts a caseload's week, with what else is going on.
     *
     * @param caseload the facts
     * @param week the week they are about
     * @param asOf the last day counted
     * @param composedAt now
     * @param around which flags must be acted on, and what is noted of each episode
     */
    public static CaseloadReport of(
            Caseload caseload, TrainingWeek week, LocalDate asOf, Instant composedAt, Surroundings around) {
        Judge judge = new Judge(week, asOf, Thresholds.USUAL, around.flags());
        List<Line> lines = caseload.patients().stream()
                .map(p -> line(p, judge, around.of(p.patient().episodeId())))
                .sorted(Comparator.comparing(line -> line.facts().patient().hospitalNumber()))
                .toList();
        return new CaseloadReport(
                week,
                asOf,
                caseload.physiotherapistId(),
                caseload.physiotherapist(),
                composedAt,
                lines.stream()
                        .filter(l -> !l.reasons().isEmpty())
                        .sorted(MOST_URGENT_FIRST)
                        .toList(),
                lines.stream().filter(l -> l.reasons().isEmpty()).toList());
    }

    private static Line line(PatientWeek patient, Judge judge, Circumstances around) {
        List<Note> notes = Stream.concat(judge.notes(patient).stream(), around.notes().stream())
                .sorted(Comparator.comparing(Note::kind))
                .toList();
        return new Line(patient, judge.reasons(patient, around.alerts()), notes);
    }

    /** The same without the patients whose episode is not among {@code episodes}: they are somebody else's by now. */
    public CaseloadReport only(Set<UUID> episodes) {
        Predicate<Line> own = line -> episodes.contains(line.facts().patient().episodeId());
        return new CaseloadReport(
                week,
                asOf,
                physiotherapistId,
                physiotherapist,
                composedAt,
                attention.stream().filter(own).toList(),
                rest.stream().filter(own).toList());
    }

    /** Everybody, those who need the physiotherapist first. */
    public Stream<Line> lines() {
        return Stream.concat(attention.stream(), rest.stream());
    }

    /** How many patients it is about. */
    public int patients() {
        return attention.size() + rest.size();
    }

    /** Patients from whom a report could be expected, because something was prescribed. */
    public int expectedToReport() {
        return (int) lines().filter(l -> l.facts().trainingDays() > 0).count();
    }

    /** Of those, the ones who reported at least once. */
    public int reported() {
        return (int) lines().filter(l -> l.facts().trainingDays() > 0)
                .filter(l -> l.facts().reportedDays() > 0)
                .count();
    }

    /** Everybody's slots together. */
    public Adherence adherence() {
        return lines().map(l -> l.facts().adherence()).reduce(new Adherence(0, 0), Adherence::plus);
    }

    /** The one sentence to read first. */
    public String headline() {
        String reports = reported() + " of " + expectedToReport() + " patients reported";
        if (attention.isEmpty()) {
            return "Nothing to act on; " + reports;
        }
        return attention.size() + " of " + patients() + (patients() == 1 ? " patient needs you; " : needing())
                + reports;
    }

    private String needing() {
        return attention.size() == 1 ? " patients needs you; " : " patients need you; ";
    }

    /** What went well, among those who need nobody: much was done, or pain fell by an amount that matters. */
    public List<Praise> wentWell() {
        return rest.stream()
                .flatMap(line -> Praise.of(line, week, Thresholds.USUAL).stream())
                .toList();
    }

    /**
     * One patient in the report.
     *
     * @param facts what was counted
     * @param reasons why they need attention, most urgent first; empty if they do not
     * @param notes what else is going on
     */
    public record Line(
            PatientWeek facts,
            List<Attention> reasons,
            @Nullable List<Note> notes) {

        /** Keeps unchangeable copies; what was kept before there were notes has none. */
        public Line {
            reasons = List.copyOf(reasons);
            notes = notes == null ? List.of() : List.copyOf(notes);
        }

        /** What else is going on. */
        @Override
        public List<Note> notes() {
            return notes == null ? List.of() : notes;
        }

        /** Where this patient's pain is heading at the end of {@code week}. */
        public PainTrend trend(TrainingWeek week) {
            return PainTrend.of(week, facts.pain());
        }
    }
}
