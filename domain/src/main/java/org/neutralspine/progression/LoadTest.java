package org.neutralspine.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/** One test before heavier loads, with its unit. What is possible stands with the fact the rules ask about. */
public enum LoadTest {
    PAIN_AT_REST("points of 10, mean of seven days", Fact.TESTS__PAIN_REST_7D_MEAN),
    BIERING_SORENSEN("seconds", Fact.TESTS__BIERING_SORENSEN_S),
    PLANK("seconds", Fact.TESTS__PLANK_S),
    SIDE_PLANK_LEFT("seconds", Fact.TESTS__SIDE_PLANK_WORSE_SIDE_S),
    SIDE_PLANK_RIGHT("seconds", Fact.TESTS__SIDE_PLANK_WORSE_SIDE_S),
    HINGES("repetitions", Fact.TESTS__HINGE_CLEAN_REPS),
    BRISK_WALK("minutes", Fact.TESTS__BRISK_WALK_MIN),
    ONE_LEG_STANCE("seconds, worse leg", Fact.TESTS__SINGLE_LEG_STANCE_S),
    HEEL_RAISES("repetitions, worse leg", Fact.TESTS__CALF_RAISE_REPS);

    private final String word;
    private final String unit;
    private final Fact fact;

    LoadTest(String unit, Fact fact) {
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.unit = unit;
        this.fact = fact;
    }

    /** The word used in the database, in JSON and in forms, such as {@code side-plank-left}. */
    public String word() {
        return word;
    }

    /** What a value counts. */
    public String unit() {
        return unit;
    }

    /** What is possible, in words, such as "a number from 0 to 3600". */
    public String allowed() {
        return fact.type().allowed();
    }

    /** Whether a value is possible. */
    public boolean admits(BigDecimal value) {
        return fact.type().admits(Value.of(value.doubleValue()));
    }

    /** The test with that word; empty if there is none. */
    public static Optional<LoadTest> of(String word) {
        return Arrays.stream(values()).filter(test -> test.word.equals(word)).findFirst();
    }
}
