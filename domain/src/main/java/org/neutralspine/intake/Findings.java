package org.neutralspine.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the examination found. Null means not asked or not known, and is never read as a no.
 *
 * @param examinedOn the last clinical examination
 * @param activityLevel {@code sedentary}, {@code light} or {@code active}
 * @param painNow 0 to 10 on that day
 * @param scores of questionnaires
 * @param healing what speaks for slow bony healing
 * @param signs found or not
 * @param supervised whether sessions take place with a professional
 * @param equipment at home, words of the catalogue; null when not asked, then nothing is left out
 */
public record Findings(
        @Nullable LocalDate examinedOn,
        @Nullable String activityLevel,
        @Nullable Integer painNow,
        Scores scores,
        Healing healing,
        Signs signs,
        boolean supervised,
        @Nullable List<String> equipment) {

    /** Nothing known yet. */
    public static final Findings NONE = new Findings(
            null,
            null,
            null,
            new Scores(null, null, null),
            new Healing(false, false, false, null),
            new Signs(null, null, null, null, null),
            false,
            null);

    /**
     * Questionnaires.
     *
     * @param tsk17 Tampa scale of kinesiophobia, 17 to 68
     * @param fabqPa fear-avoidance beliefs, physical activity, 0 to 24
     * @param startBack {@code low}, {@code medium} or {@code high}
     */
    public record Scores(
            @Nullable Integer tsk17,
            @Nullable Integer fabqPa,
            @Nullable String startBack) {}

    /**
     * What speaks for slow bony healing, and whether union was seen.
     *
     * @param smoker smokes
     * @param poorBone bone of poor quality
     * @param diabetesUncontrolled diabetes out of control
     * @param union seen on imaging; null when not imaged
     */
    public record Healing(
            boolean smoker,
            boolean poorBone,
            boolean diabetesUncontrolled,
            @Nullable Boolean union) {}

    /**
     * Signs.
     *
     * @param woundClosed the wound is closed
     * @param fallsRisk a fall in twelve months, or unsteady
     * @param neuroStable the last two nerve checks are equal or better
     * @param extensionPreference symptoms centralise with extension
     * @param phaseCriteriaMet the criteria for the phase that the weeks since surgery name are documented; while false the phase
     *     before stays in force too (PROG-08)
     */
    public record Signs(
            @Nullable Boolean woundClosed,
            @Nullable Boolean fallsRisk,
            @Nullable Boolean neuroStable,
            @Nullable Boolean extensionPreference,
            @Nullable Boolean phaseCriteriaMet) {}
}
