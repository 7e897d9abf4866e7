package org.neutralspine.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neutralspine.exercise.Category;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.spine.Region;
import org.neutralspine.spine.Tolerance;

/** Says to a patient what a stretch of weeks allows: first what to do, and never what to be afraid of. */
final class CalendarWords {

    private static final List<String> LEVELS =
            List.of("protecting and waking up", "basic control", "endurance", "strength", "sport and heavier work");

    private static final List<String> STEPS = List.of(
            "Easy movement lying and sitting.",
            "Walking.",
            "Walking, stairs and brisk steps.",
            "Walking, stairs and running.",
            "Walking, running and jumping.");

    private static final List<String> WEIGHTS = List.of(
            "Training with your own body.",
            "Training with light bands or up to 3 kg.",
            "Training with bands, light machines or up to 10 kg.",
            "Training with weights up to 25 kg.",
            "Training with heavier weights.");

    private static final List<String> MOTIONS = List.of(
            "stays in its own easy curve while hips and legs do the moving",
            "may move a little, as far as it is easy",
            "may move to the middle of its range",
            "may move nearly through its range",
            "may move freely");

    private static final Map<Region, String> REGIONS = new EnumMap<>(Map.of(
            Region.CERVICAL, "Your neck",
            Region.THORACIC, "Your upper back",
            Region.LUMBAR, "Your low back"));

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Set<Category> focus;

    CalendarWords(Set<Region> fused, Tolerance tolerance, List<Category> focus) {
        this.focus = new TreeSet<>(focus);
        int level = cap(tolerance, Dimension.LEVEL);
        sentences.put("level", "Exercises up to level " + level + " of 5: " + LEVELS.get(level - 1) + ".");
        sentences.put("impact", STEPS.get(cap(tolerance, Dimension.IMPACT)));
        sentences.put("weight", WEIGHTS.get(cap(tolerance, Dimension.EXTERNAL_LOAD)));
        BigDecimal lift = tolerance.liftLimitKg();
        if (lift != null) {
            sentences.put(
                    "lift", "Lifting up to " + lift.stripTrailingZeros().toPlainString() + " kg, close to the body.");
        }
        new TreeSet<>(fused)
                .forEach(region -> sentences.put(
                        region.word(), REGIONS.get(region) + " " + MOTIONS.get(motion(tolerance, region)) + "."));
    }

    /** Everything, the most telling first. */
    List<String> all() {
        return List.copyOf(sentences.values());
    }

    /** What is said otherwise than before, and what training turns to now. */
    List<String> newAgainst(CalendarWords before) {
        List<String> news = new ArrayList<>();
        sentences.forEach((about, sentence) -> {
            if (!sentence.equals(before.sentences.get(about))) {
                news.add(sentence);
            }
        });
        Set<Category> added = new TreeSet<>(focus);
        added.removeAll(before.focus);
        if (!added.isEmpty()) {
            news.add("New in your training: "
                    + String.join(", ", added.stream().map(CalendarWords::word).toList()) + ".");
        }
        return news;
    }

    private static String word(Category category) {
        return category.word().replace('-', ' ').replace("/", " and ");
    }

    private static int cap(Tolerance tolerance, Dimension dimension) {
        Limit limit = tolerance.caps().get(dimension);
        return limit == null ? dimension.max() : limit.value();
    }

    /** The least that is left in any direction of a region: what is said of it must be right for every movement. */
    private static int motion(Tolerance tolerance, Region region) {
        int least = MOTIONS.size() - 1;
        for (Dimension dimension : Dimension.values()) {
            if (dimension.movesIn(region)) {
                least = Math.min(least, cap(tolerance, dimension));
            }
        }
        return least;
    }
}
