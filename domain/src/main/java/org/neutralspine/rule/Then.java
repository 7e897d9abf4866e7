package org.neutralspine.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neutralspine.spine.Dimension;

/**
 * One effect of a rule, one record per action of the rulebook. Whoever carries effects out asks a rule for those of its
 * own kind ({@link Rule#effects}); the loader is the only place that must know them all.
 */
public sealed interface Then {

    /** The gate answers at least this. */
    record Gate(Outcome outcome) implements Then {}

    /** The exercise is not allowed; the reason may hold placeholders such as {@code {field}}. */
    record Block(String reason) implements Then {}

    /** The exercise that was being done is paused for some days. */
    record PauseExercise(int days) implements Then {}

    /** Allowed with a change that the text describes. */
    record Warn(String text) implements Then {}

    /**
     * Something must be there.
     *
     * @param fields what, as words of the rulebook
     * @param words words a text lint looks for; empty when the requirement is none
     * @param maxWeeks the longest validity in weeks; null when it has none
     */
    record Require(
            List<String> fields,
            List<String> words,
            @Nullable Integer maxWeeks) implements Then {}

    /** Levels of training are entered through these tests: level to test to the least value. */
    record LevelGates(Map<Integer, Map<String, Integer>> gates) implements Then {}

    /** Where caps or tags come from when they are not written in the rule. */
    enum CapSource {
        ACTIVE_PHASES,
        SURGEON_LIMITS,
        NEIGHBOURING_REGION
    }

    /** Caps of another origin are met. */
    record MeetCaps(CapSource from) implements Then {}

    /** Caps in force are raised to at least these values. */
    record RaiseCaps(Map<Dimension, Integer> caps) implements Then {}

    /** The clock of a fusion is set back by weeks. */
    record ShiftPhase(int weeks) implements Then {}

    /** The phase of a fusion before the one its weeks name stays in force beside it: the stricter of both holds. */
    record KeepPhaseBefore() implements Then {}

    /** The forbidden tags of all active phases are united. */
    record UniteForbiddenTags() implements Then {}

    /** These tags are forbidden too. */
    record AddForbiddenTags(List<String> tags) implements Then {}

    /** These tags are no longer forbidden. */
    record RemoveForbiddenTags(List<String> tags) implements Then {}

    /** The dose of some exercises stays within ranges. */
    record LimitDose(DoseLimits limits) implements Then {}

    /** No load above the lifting limit of phases and surgeon. */
    record LimitLoad() implements Then {}

    /** The size of a program. */
    record LimitProgram(int maxExercises, int maxMinutes) implements Then {}

    /** From one week to the next the amount rises by at most so many percent: level to percent. */
    record LimitVolumeRise(Map<Integer, Integer> mostPercent) implements Then {}

    /**
     * A weight rises by so many percent, no less and no more, once extra repetitions were possible.
     *
     * @param percent of the present weight
     * @param spareReps repetitions that would still have been possible; the lower number is enough
     * @param sessionsRunning in so many sessions one after the other
     */
    record LimitLoadRise(Range percent, Range spareReps, int sessionsRunning) implements Then {}

    /** The dose of walking climbs these steps. */
    record WalkingLadder(String exercise, List<WalkingStep> steps) implements Then {}

    /**
     * One step of the walking ladder.
     *
     * @param bouts walks a day
     * @param minutes length of one walk
     * @param perWeek days a week; null means every day
     */
    record WalkingStep(int bouts, int minutes, @Nullable Range perWeek) {}

    /** How a return to heavy loads or to running begins and grows, as named ranges. */
    record ReturnDose(List<String> exercises, Map<String, Range> plan) implements Then {}

    /** The dose is multiplied. */
    record DoseScale(double factor) implements Then {}

    /** An unknown phase is taken as the strictest of its condition. */
    record StrictestPhase() implements Then {}

    /** Slots a program must fill, with the number of exercises for each. */
    record FillSlots(Map<String, Range> slots) implements Then {}

    /** A category a program must hold. */
    record IncludeCategory(String category) implements Then {}

    /**
     * A first program starts low.
     *
     * @param levelsAboveLowest how far above the lowest allowed level it may reach
     * @param numerator over {@code denominator}: the share of the default dose
     * @param denominator see {@code numerator}
     */
    record StartLow(int levelsAboveLowest, int numerator, int denominator) implements Then {
        /** The share of a dose, rounded half up, never below 1. */
        public int share(int dose) {
            return Math.max(1, (2 * dose * numerator + denominator) / (2 * denominator));
        }
    }

    /** A light session: nothing above a level, a share of the dose, short walks. */
    record LightSession(int maxLevel, int numerator, int denominator, int walkingBoutMinutes) implements Then {}

    /** A behavioural approach, with its numbers by name. */
    record Approach(String name, Map<String, Double> plan) implements Then {}

    /** Allowed regressions stand in for the exercise. */
    record SubstituteRegressions() implements Then {}

    /** These exercises stand in, the first allowed ones first. */
    record SubstituteWith(List<String> exercises) implements Then {}

    /** The dose or variant advances. */
    record Progress(int steps, List<String> order) implements Then {}

    /** The dose stays; the text says why, null when the title does. */
    record Hold(@Nullable String text) implements Then {}

    /** The dose or variant goes back. */
    record Regress(int steps) implements Then {}

    /** No more today. */
    record StopSession(@Nullable String text) implements Then {}

    /** No more until somebody has looked. */
    record StopProgram() implements Then {}

    /** Somebody else must look, within some hours; null hours mean at the next contact. */
    record Refer(String target, @Nullable Integer withinHours) implements Then {}

    /** The patient reads a message. */
    record Message(String key) implements Then {}

    /** Somebody signs. */
    record Signoff(String role) implements Then {}

    /** It is written down; the key, if any, says as what. */
    record Log(@Nullable String key) implements Then {}
}
