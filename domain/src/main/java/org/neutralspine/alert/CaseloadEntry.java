package org.neutralspine.alert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One patient of a caseload, as a list shows them.
 *
 * @param who the patient
 * @param clearance {@code requested}, {@code granted} or {@code refused}, of the newest request; null when never asked
 * @param screening the newest round of red-flag questions; null when never answered
 * @param training the program and what is heard of it
 */
public record CaseloadEntry(
        Who who, @Nullable String clearance, @Nullable ScreeningState screening, Training training) {

    /**
     * The patient.
     *
     * @param patientId which
     * @param hospitalNumber the hospital's own number
     * @param givenName as called
     * @param familyName as called
     * @param physiotherapist the display name of who cares
     * @param openedOn since when
     */
    public record Who(
            UUID patientId,
            String hospitalNumber,
            String givenName,
            String familyName,
            String physiotherapist,
            LocalDate openedOn) {}

    /**
     * Red flags as last answered.
     *
     * @param answeredOn the day
     * @param raised serious questions answered yes or not sure that no clinician has downgraded
     */
    public record ScreeningState(LocalDate answeredOn, int raised) {}

    /**
     * Training of late.
     *
     * @param programNumber the version in force; null when none is
     * @param startsOn its first day; null without one
     * @param lastSession the last day with a session; null before the first
     * @param sessionsInWeek sessions of the last seven days
     * @param highestPainInWeek the highest pain told in the last seven days; null when none was told
     * @param painLimit up to which pain this patient may train
     */
    public record Training(
            @Nullable Integer programNumber,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate lastSession,
            int sessionsInWeek,
            @Nullable Integer highestPainInWeek,
            int painLimit) {}
}
