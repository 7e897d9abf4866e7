package org.neutralspine.knowledge.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.spine.Demand;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Direction;
import org.neutralspine.spine.Region;

/** Reads {@code exercises.yaml}. */
final class ExerciseReader {

    /** The directions a trunk can resist. */
    static final Set<String> RESISTED =
            Set.of("anti_flexion", "anti_extension", "anti_rotation", "anti_lateral_flexion");

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "synonyms",
            "category",
            "secondary_categories",
            "start_position",
            "equipment",
            "primary_muscles",
            "motion",
            "resisted_lumbar",
            "axial_compression",
            "shear",
            "impact",
            "external_load",
            "level",
            "l4l5_load",
            "ratings_basis",
            "indications",
            "tags",
            "regressions",
            "progressions",
            "default_dose",
            "how_to",
            "neutral_spine_cue",
            "common_mistakes",
            "stop_signs",
            "article_mentions",
            "clinical_note");

    private static final Set<String> POSITIONS = StartPosition.ofCatalogue();

    private final KnownIds ids;

    ExerciseReader(KnownIds ids) {
        this.ids = ids;
    }

    Catalogue read(Entry file) {
        List<Exercise> exercises = new ArrayList<>();
        Map<String, Entry> places = new LinkedHashMap<>();
        for (Entry item : file.get("exercises").list()) {
            Exercise exercise = exercise(item.only(KEYS));
            exercises.add(exercise);
            places.put(exercise.id(), item);
        }
        Catalogue catalogue = new Catalogue(exercises);
        places.forEach((id, place) -> checkLadder(catalogue.get(id), catalogue, place));
        return catalogue;
    }

    private static void checkLadder(Exercise exercise, Catalogue catalogue, Entry place) {
        for (String easier : exercise.ladder().regressions()) {
            if (catalogue.get(easier).level() > exercise.level()) {
                throw place.broken("the regression " + easier + " is of a higher level");
            }
        }
        boolean zeroDose = exercise.defaultDose().sets() == 0;
        if (zeroDose != exercise.tags().contains(Exercise.NOT_PRESCRIBED)) {
            throw place.broken("a dose of zero and the tag " + Exercise.NOT_PRESCRIBED + " belong together");
        }
    }

    private Exercise exercise(Entry item) {
        return new Exercise(
                item.get("id").text(),
                item.get("name").text(),
                item.get("synonyms").texts(),
                item.get("category").word("category", Category::of),
                categories(item.get("secondary_categories")),
                item.get("start_position").oneOf("start position", POSITIONS),
                item.get("equipment").texts(),
                item.get("primary_muscles").texts(),
                demand(item),
                resisted(item.get("resisted_lumbar")),
                item.get("l4l5_load").list().stream().map(this::load).toList(),
                item.get("ratings_basis")
                        .oneOf("basis", Set.of("expert_estimate", "literature", "literature+estimate")),
                item.get("indications").allOf("condition", ids.conditions()),
                new LinkedHashSet<>(item.get("tags").allOf("tag", ids.tags())),
                new Exercise.Ladder(
                        item.get("regressions").allOf("exercise", ids.exercises()),
                        item.get("progressions").allOf("exercise", ids.exercises())),
                DoseReader.dose(item.get("default_dose")),
                DoseReader.note(item.get("default_dose")),
                instruction(item),
                item.get("article_mentions").list().stream().map(this::mention).toList(),
                optionalText(item, "clinical_note"));
    }

    static List<Category> categories(Entry list) {
        return list.list().stream()
                .map(item -> item.word("category", Category::of))
                .toList();
    }

    static @Nullable String optionalText(Entry item, String key) {
        return item.find(key).map(Entry::text).orElse(null);
    }

    private static Demand demand(Entry item) {
        Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
        Entry motion = item.get("motion").only(Set.of("cervical", "thoracic", "lumbar"));
        for (Region region : Region.values()) {
            Entry here = motion.get(region.word()).only(Set.of("flexion", "extension", "rotation", "lateral_flexion"));
            for (Direction direction : Direction.values()) {
                Dimension dimension = Dimension.motion(region, direction);
                ratings.put(dimension, rating(here.get(direction.word()), dimension));
            }
        }
        for (Dimension load : Dimension.values()) {
            if (load.region().isEmpty()) {
                ratings.put(load, rating(item.get(load.key()), load));
            }
        }
        return new Demand(ratings);
    }

    static int rating(Entry item, Dimension dimension) {
        return item.integer(dimension.min(), dimension.max());
    }

    private static Map<String, Integer> resisted(Entry item) {
        Map<String, Integer> resisted = new LinkedHashMap<>();
        for (String direction : item.only(RESISTED).map().keySet()) {
            resisted.put(direction, item.get(direction).integer(0, 4));
        }
        return resisted;
    }

    private Exercise.MeasuredLoad load(Entry item) {
        item.only(Set.of("value", "unit", "task", "source", "status"));
        return new Exercise.MeasuredLoad(
                item.get("value").number(),
                item.get("unit").oneOf("unit", Set.of("N", "times body weight")),
                item.get("task").text(),
                item.get("source").oneOf("source", ids.sources()),
                item.get("status").oneOf("status", SourceReader.STATUS));
    }

    private static Exercise.Instruction instruction(Entry item) {
        return new Exercise.Instruction(
                item.get("how_to").texts(),
                item.get("neutral_spine_cue").text(),
                item.get("common_mistakes").texts(),
                item.get("stop_signs").texts());
    }

    private Exercise.Mention mention(Entry item) {
        item.only(Set.of("article", "verdict", "context"));
        String article = item.get("article").text();
        if (!ids.sources().contains("article-" + article)) {
            throw item.broken("unknown article " + article);
        }
        return new Exercise.Mention(
                article,
                item.get("verdict").oneOf("verdict", Set.of("beneficial", "caution", "avoid")),
                item.get("context").text());
    }
}
