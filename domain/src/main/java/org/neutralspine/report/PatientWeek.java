package org.neutralspine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * What is known of one patient's week: counted facts, no judgement.
 *
 * @param patient who it is about
 * @param painLimit the score above which this patient should ease off
 * @param weeks adherence in the last four weeks, the report week last
 * @param trainingDays days of the week on which something was prescribed, so far
 * @param reportedDays days of the week with a session reported
 * @param lastReport the last day with a report ever, if there is one
 * @param pain one point for each of the last 28 days that has one, oldest first
 * @param clearance what the clearance asked for or given says, if there is one
 * @param screenedOn the day the red-flag questions were last answered; null when they never were
 * @param openFlags red flags answered yes or not sure in the latest screening and not downgraded
 */
public record PatientWeek(
        Who patient,
        int painLimit,
        List<Adherence> weeks,
        int trainingDays,
        int reportedDays,
        @Nullable LocalDate lastReport,
        List<PainPoint> pain,
        @Nullable ClearanceNote clearance,
        @Nullable LocalDate screenedOn,
        List<OpenFlag> openFlags) {

    /** Keeps unchangeable copies; refuses a week without its adherence with {@link IllegalArgumentException}. */
    public PatientWeek {
        weeks = List.copyOf(weeks);
        pain = List.copyOf(pain);
        openFlags = List.copyOf(openFlags);
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("the report week's adherence is missing");
        }
    }

    /** The report week's adherence. */
    public Adherence adherence() {
        return weeks.get(weeks.size() - 1);
    }

    /** The pain points of {@code week}. */
    public List<PainPoint> painOf(TrainingWeek week) {
        return pain.stream().filter(p -> week.contains(p.day())).toList();
    }

    /** The highest pain reported in {@code week}, if any was. */
    public OptionalInt highest(TrainingWeek week) {
        return painOf(week).stream().mapToInt(PainPoint::score).max();
    }

    /** The last pain reported in the 28 days, if any was. */
    public OptionalInt latest() {
        return pain.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(pain.get(pain.size() - 1).score());
    }

    /** On how many days of {@code week} the pain lay above the patient's limit. */
    public int daysAboveLimit(TrainingWeek week) {
        return (int) painOf(week).stream().filter(p -> p.score() > painLimit).count();
    }

    /**
     * Whose week it is.
     *
     * @param episodeId the stretch of care
     * @param patientId the person
     * @param hospitalNumber the number the hospital knows them by
     * @param name given and family name; only for readers who may see it
     */
    public record Who(UUID episodeId, UUID patientId, String hospitalNumber, String name) {}

    /**
     * The state of the latest clearance.
     *
     * @param state requested, granted or refused
     * @param since the day of that state
     * @param expiresOn the last day a granted one holds
     */
    public record ClearanceNote(
            String state, LocalDate since, @Nullable LocalDate expiresOn) {}

    /**
     * A red flag that stands.
     *
     * @param flagId the knowledge base's id
     * @param answer yes or not-sure
     * @param answeredOn the day of the screening
     */
    public record OpenFlag(String flagId, String answer, LocalDate answeredOn) {}
}
