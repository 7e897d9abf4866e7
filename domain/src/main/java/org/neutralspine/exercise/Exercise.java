package org.neutralspine.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.spine.Demand;
import org.neutralspine.spine.Dimension;

/**
 * One exercise of the catalogue.
 *
 * @param id its id, never changes
 * @param name its name
 * @param synonyms other names
 * @param category what it is mainly for
 * @param secondaryCategories what else it trains
 * @param startPosition how it begins
 * @param equipment what it needs
 * @param primaryMuscles what works
 * @param demand what it demands of the spine
 * @param resisted how hard the trunk resists a movement while neutral, 0-4, by name such as {@code anti_rotation}
 * @param measuredLoads loads found in the literature
 * @param ratingsBasis where the ratings come from
 * @param indications conditions it is for; empty means general
 * @param tags its traits
 * @param ladder easier and harder variants
 * @param defaultDose the usual dose; zero sets when it is never prescribed
 * @param doseNote a remark on the dose; null when there is none
 * @param instruction how it is done
 * @param mentions what the source articles say of it
 * @param clinicalNote a remark for clinicians; null when there is none
 */
public record Exercise(
        String id,
        String name,
        List<String> synonyms,
        Category category,
        List<Category> secondaryCategories,
        String startPosition,
        List<String> equipment,
        List<String> primaryMuscles,
        Demand demand,
        Map<String, Integer> resisted,
        List<MeasuredLoad> measuredLoads,
        String ratingsBasis,
        List<String> indications,
        Set<String> tags,
        Ladder ladder,
        Dose defaultDose,
        @Nullable String doseNote,
        Instruction instruction,
        List<Mention> mentions,
        @Nullable String clinicalNote) {

    /** The tag of exercises that are kept only to be recognised. */
    public static final String NOT_PRESCRIBED = "not-prescribed";

    /**
     * Easier and harder variants.
     *
     * @param regressions ids, none of them harder
     * @param progressions ids
     */
    public record Ladder(List<String> regressions, List<String> progressions) {}

    /**
     * How it is done.
     *
     * @param howTo steps in order
     * @param neutralSpineCue the cue for one's own neutral spine
     * @param commonMistakes what to watch for
     * @param stopSigns when to stop, besides the common signs
     */
    public record Instruction(
            List<String> howTo, String neutralSpineCue, List<String> commonMistakes, List<String> stopSigns) {}

    /**
     * A load found in the literature.
     *
     * @param value the figure
     * @param unit its unit
     * @param task what was measured
     * @param source the source's id
     * @param status how the source was read
     */
    public record MeasuredLoad(double value, String unit, String task, String source, String status) {}

    /**
     * What one source article says of the exercise.
     *
     * @param article its number
     * @param verdict beneficial, caution or avoid
     * @param context in which context
     */
    public record Mention(String article, String verdict, String context) {}

    /** Its level, 1 (protect) to 5 (return to sport or heavy work). */
    public int level() {
        return demand.of(Dimension.LEVEL);
    }

    /** Whether it is for that category, mainly or besides. */
    public boolean bears(Category asked) {
        return category == asked || secondaryCategories.contains(asked);
    }

    /** Its tags, and one for every starting position that, ruled out, rules it out. */
    public Set<String> traits() {
        Set<String> traits = new LinkedHashSet<>(tags);
        StartPosition.of(this).forEach(position -> traits.add(position.trait()));
        return traits;
    }

    /** Its categories, the main one first. */
    public Stream<Category> categories() {
        return Stream.concat(Stream.of(category), secondaryCategories.stream());
    }

    /** Whether it works against a band or a weight. */
    public boolean hasExternalLoad() {
        return demand.of(Dimension.EXTERNAL_LOAD) > 0;
    }

    /** How hard the trunk resists in one direction, 0-4. */
    public int resists(String direction) {
        return Optional.ofNullable(resisted.get(direction)).orElse(0);
    }
}
