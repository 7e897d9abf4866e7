package org.neutralspine.knowledge.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.ExpectedCourse;
import org.neutralspine.condition.Phase;
import org.neutralspine.exercise.Category;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.spine.Dimension;

/** Reads {@code conditions.yaml}. */
final class ConditionReader {

    /** The parts of the body a condition may concern. */
    static final Set<String> REGIONS =
            Set.of("cervical", "thoracic", "lumbar", "thoracolumbar", "pelvis", "whole-spine");

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "icd10",
            "region",
            "direction_preference",
            "precautions",
            "requires_assessment",
            "requires_clearance",
            "inputs_needed",
            "adjacent_segments",
            "phases",
            "preferred_categories",
            "preferred_exercises",
            "monitoring",
            "refer_if",
            "expected_course",
            "evidence_level",
            "sources",
            "articles",
            "note");

    private static final Set<String> PHASE_KEYS = Set.of(
            "id",
            "label",
            "clock",
            "from",
            "to",
            "caps",
            "forbidden_tags",
            "allow_only_tags",
            "focus",
            "unlock_with",
            "lift_limit_kg");

    private final KnownIds ids;
    private final Set<String> phaseIds = new HashSet<>();

    ConditionReader(KnownIds ids) {
        this.ids = ids;
    }

    Map<String, Condition> read(Entry file) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Entry item : file.get("conditions").list()) {
            Condition condition = condition(item.only(KEYS));
            conditions.put(condition.id(), condition);
        }
        return conditions;
    }

    private Condition condition(Entry item) {
        return new Condition(
                item.get("id").text(),
                item.get("name").text(),
                item.get("icd10").texts(),
                item.get("region").oneOf("region", REGIONS),
                direction(item.get("direction_preference")),
                item.get("precautions").texts(),
                flag(item, "requires_clearance"),
                flag(item, "requires_assessment"),
                phases(item.get("phases")),
                ExerciseReader.categories(item.get("preferred_categories")),
                item.find("preferred_exercises")
                        .map(list -> list.allOf("exercise", ids.exercises()))
                        .orElse(List.of()),
                guidance(item),
                item.get("evidence_level").oneOf("evidence level", RuleReader.EVIDENCE),
                ids.sourcesOf(item, "sources"));
    }

    private static boolean flag(Entry item, String key) {
        return item.find(key).map(Entry::flag).orElse(false);
    }

    private static Condition.DirectionPreference direction(Entry item) {
        item.only(Set.of("preferred", "avoid", "confidence"));
        return new Condition.DirectionPreference(
                item.get("preferred").text(),
                item.get("avoid").text(),
                item.get("confidence").oneOf("confidence", Set.of("low", "moderate", "high")));
    }

    private Condition.Guidance guidance(Entry item) {
        return new Condition.Guidance(
                item.get("monitoring").texts(),
                item.get("refer_if").texts(),
                item.find("inputs_needed").map(Entry::texts).orElse(List.of()),
                item.find("adjacent_segments").map(ConditionReader::adjacent).orElse(null),
                item.get("articles").texts(),
                ExerciseReader.optionalText(item, "note"),
                item.find("expected_course").map(this::expectedCourse).orElse(null));
    }

    private ExpectedCourse expectedCourse(Entry item) {
        item.only(Set.of("source", "points"));
        List<ExpectedCourse.Point> points = new ArrayList<>();
        for (Entry point : item.get("points").list()) {
            point.only(Set.of("weeks", "pain_of_100"));
            int weeks = point.get("weeks").integer(0, 520);
            boolean fits = points.isEmpty()
                    ? weeks == 0
                    : weeks > points.get(points.size() - 1).weeks();
            if (!fits) {
                throw point.broken("the points begin at week 0 and go on in order");
            }
            points.add(new ExpectedCourse.Point(weeks, point.get("pain_of_100").integer(0, 100)));
        }
        if (points.isEmpty()) {
            throw item.broken("at least one point is expected here");
        }
        return new ExpectedCourse(points, item.get("source").oneOf("source", ids.sources()));
    }

    private static Condition.AdjacentCare adjacent(Entry item) {
        item.only(Set.of("protect", "how", "figures"));
        return new Condition.AdjacentCare(
                item.get("protect").text(), item.get("how").texts(), ExerciseReader.optionalText(item, "figures"));
    }

    private List<Phase> phases(Entry list) {
        List<Phase> phases = new ArrayList<>();
        for (Entry item : list.list()) {
            Phase phase = phase(item.only(PHASE_KEYS));
            checkSequence(phases.isEmpty() ? null : phases.get(phases.size() - 1), phase, item);
            phases.add(phase);
        }
        if (phases.isEmpty()) {
            throw list.broken("at least one phase is expected here");
        }
        return phases;
    }

    private void checkSequence(@Nullable Phase before, Phase phase, Entry item) {
        if (!phaseIds.add(phase.id())) {
            throw item.broken("the phase id " + phase.id() + " is used twice");
        }
        Integer end = phase.to();
        if (end != null && end <= phase.from()) {
            throw item.broken("the phase ends before it begins");
        }
        if (before != null && (before.clock() != phase.clock() || !Objects.equals(before.to(), phase.from()))) {
            throw item.broken("the phase must begin where the one before it ends, on the same clock");
        }
    }

    private Phase phase(Entry item) {
        Entry to = item.get("to");
        return new Phase(
                item.get("id").text(),
                ExerciseReader.optionalText(item, "label"),
                item.get("clock").word("clock", Clock::of),
                item.get("from").integer(0, 5200),
                to.isNull() ? null : Integer.valueOf(to.integer(0, 5200)),
                caps(item.get("caps")),
                new LinkedHashSet<>(item.get("forbidden_tags").allOf("tag", ids.tags())),
                item.find("allow_only_tags")
                        .map(tags -> (Set<String>) new LinkedHashSet<>(tags.allOf("tag", ids.tags())))
                        .orElse(Set.of()),
                focus(item),
                item.find("unlock_with")
                        .map(rules -> rules.allOf("rule", ids.rules()))
                        .orElse(List.of()),
                item.find("lift_limit_kg")
                        .map(limit -> BigDecimal.valueOf(limit.number()).stripTrailingZeros())
                        .orElse(null));
    }

    private static List<Category> focus(Entry item) {
        return ExerciseReader.categories(item.get("focus"));
    }

    static Map<Dimension, Integer> caps(Entry item) {
        Map<Dimension, Integer> caps = new EnumMap<>(Dimension.class);
        item.map().forEach((key, value) -> {
            Dimension dimension = Dimension.ofKey(key).orElseThrow(() -> value.broken("unknown cap " + key));
            caps.put(dimension, ExerciseReader.rating(value, dimension));
        });
        return caps;
    }
}
