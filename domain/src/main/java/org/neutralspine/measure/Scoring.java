package org.neutralspine.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neutralspine.kernel.Violations;
import org.neutralspine.measure.Measure.Item;
import org.neutralspine.measure.Measure.Missing;

/** Turns answers into a score. An item left open is never read as a figure unless the measure says so. */
public final class Scoring {

    private static final int DECIMALS = 2;

    private Scoring() {}

    /**
     * Notes everything that is wrong with the answers.
     *
     * @param items the items asked; for a patient's own activities those that stand now
     * @param path where the answers stand in what was sent
     */
    static void check(
            Measure measure, List<Item> items, Map<String, BigDecimal> answers, String path, Violations violations) {
        Set<String> known = items.stream().map(Item::id).collect(Collectors.toSet());
        new TreeMap<>(answers).forEach((id, value) -> {
            violations.check(known.contains(id), path + "." + id, "is not an item of " + measure.id());
            violations.check(fits(measure, value), path + "." + id, allowed(measure));
        });
        violations.check(!answers.isEmpty(), path, "must answer at least one item");
        if (measure.missing() == Missing.REFUSED) {
            items.stream()
                    .filter(item -> !answers.containsKey(item.id()))
                    .forEach(
                            item -> violations.check(false, path + "." + item.id(), "is missing: " + allowed(measure)));
        }
    }

    private static boolean fits(Measure measure, BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(measure.answers().min())) >= 0
                && value.compareTo(BigDecimal.valueOf(measure.answers().max())) <= 0;
    }

    private static String allowed(Measure measure) {
        return "must be a whole number from " + measure.answers().min() + " to "
                + measure.answers().max();
    }

    /** The score of answers that were checked, with two decimals. */
    public static BigDecimal score(Measure measure, Map<String, BigDecimal> answers) {
        List<BigDecimal> counted = answers.entrySet().stream()
                .map(answer -> counted(measure, answer.getKey(), answer.getValue()))
                .toList();
        BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = switch (measure.scale().rule()) {
            case SINGLE, SUM -> sum;
            case MEAN -> mean(counted);
            case PERCENT_OF_ANSWERED ->
                sum.multiply(BigDecimal.valueOf(100))
                        .divide(
                                BigDecimal.valueOf((long) measure.answers().max() * counted.size()),
                                DECIMALS,
                                RoundingMode.HALF_UP);
        };
        return score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal counted(Measure measure, String item, BigDecimal value) {
        int ends = measure.answers().min() + measure.answers().max();
        return measure.reversed().contains(item) ? BigDecimal.valueOf(ends).subtract(value) : value;
    }

    static BigDecimal mean(Collection<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(Math.max(1, values.size())), DECIMALS, RoundingMode.HALF_UP);
    }
}
