package org.neutralspine.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neutralspine.measure.Measure.Direction;

/**
 * How a patient went by one measure: the first score, the last, and whether the change matters.
 *
 * @param measure the measure
 * @param answers the earliest first
 * @param comparison what the last score is held against; empty while there is nothing to compare
 */
public record MeasureCourse(Measure measure, List<MeasureAnswer> answers, Optional<Comparison> comparison) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list. */
    public MeasureCourse {
        answers = List.copyOf(answers);
    }

    /** What became of the patient by a measure. */
    public enum Verdict {
        IMPROVED,
        UNCHANGED,
        WORSE,
        NOT_ENOUGH_DATA;

        /** The word used in JSON. */
        public String word() {
            return Measure.word(this);
        }
    }

    /**
     * Two scores held against each other.
     *
     * @param baseline the first score; for a patient's own activities of those rated both times; null for a measure of change
     * @param latest the last score, of the same
     * @param change the last minus the first
     * @param absoluteReached whether the change is as large as the absolute figure; null when none is known
     * @param percentReached whether it is as large as the share of the first score; null when none is known
     */
    public record Comparison(
            @Nullable BigDecimal baseline,
            BigDecimal latest,
            BigDecimal change,
            @Nullable Boolean absoluteReached,
            @Nullable Boolean percentReached) {

        private boolean matters() {
            return Boolean.TRUE.equals(absoluteReached) || Boolean.TRUE.equals(percentReached);
        }
    }

    /** The course by the answers of one measure, the earliest first. */
    public static MeasureCourse of(Measure measure, List<MeasureAnswer> answers) {
        return new MeasureCourse(measure, answers, compare(measure, answers));
    }

    /** The last answer; empty before the first. */
    public Optional<MeasureAnswer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    /** What became of the patient; not enough data too where no change that matters is known for the measure. */
    public Verdict verdict() {
        if (!measure.change().isKnown()) {
            return Verdict.NOT_ENOUGH_DATA;
        }
        return comparison.map(this::judge).orElse(Verdict.NOT_ENOUGH_DATA);
    }

    private Verdict judge(Comparison compared) {
        if (!compared.matters()) {
            return Verdict.UNCHANGED;
        }
        boolean up = compared.change().signum() > 0;
        return up == (measure.direction() == Direction.HIGHER_IS_BETTER) ? Verdict.IMPROVED : Verdict.WORSE;
    }

    private static Optional<Comparison> compare(Measure measure, List<MeasureAnswer> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        MeasureAnswer last = answers.get(answers.size() - 1);
        if (!measure.againstBaseline()) {
            return Optional.of(comparison(measure, null, last.score()));
        }
        MeasureAnswer first = answers.get(0);
        return answers.size() == 1
                ? Optional.empty()
                : measure.namedByPatient()
                        ? common(measure, first, last)
                        : Optional.of(comparison(measure, first.score(), last.score()));
    }

    /** Of a patient's own activities only those rated both times can be compared. */
    private static Optional<Comparison> common(Measure measure, MeasureAnswer first, MeasureAnswer last) {
        Set<String> both = new TreeSet<>(first.items().keySet());
        both.retainAll(last.items().keySet());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(comparison(measure, mean(first, both), mean(last, both)));
    }

    private static BigDecimal mean(MeasureAnswer answer, Set<String> items) {
        return Scoring.mean(answer.items().entrySet().stream()
                .filter(item -> items.contains(item.getKey()))
                .map(java.util.Map.Entry::getValue)
                .toList());
    }

    private static Comparison comparison(Measure measure, @Nullable BigDecimal baseline, BigDecimal latest) {
        BigDecimal change = baseline == null ? latest : latest.subtract(baseline);
        BigDecimal absolute = measure.change().absolute();
        Integer percent = measure.change().percentOfBaseline();
        return new Comparison(
                baseline,
                latest,
                change,
                absolute == null ? null : change.abs().compareTo(absolute) >= 0,
                percent == null ? null : reaches(change, percent, baseline));
    }

    /** A first score of 0 has no share to reach. */
    private static @Nullable Boolean reaches(BigDecimal change, int percent, @Nullable BigDecimal baseline) {
        if (baseline == null || baseline.signum() <= 0) {
            return null;
        }
        return change.abs().multiply(HUNDRED).compareTo(baseline.multiply(BigDecimal.valueOf(percent))) >= 0;
    }
}
