package org.neutralspine.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.condition.Phase;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Someone;

/** What one diagnosis allows, phase by phase, and why. */
final class PhaseChapter {

    private static final int REASONS = 6;
    private static final Map<String, Vertebra[]> LEVELS = Map.of(
            "cervical-fusion",
            new Vertebra[] {Vertebra.C5, Vertebra.C6},
            "thoracic-fusion",
            new Vertebra[] {Vertebra.T5, Vertebra.T7},
            "lumbar-fusion",
            new Vertebra[] {Vertebra.L4, Vertebra.L5},
            Fusion.LONG,
            new Vertebra[] {Vertebra.T4, Vertebra.L1});

    private final KnowledgeBase knowledge;

    PhaseChapter(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    String of(Condition condition) {
        StringBuilder text = new StringBuilder("### " + condition.name() + "\n\n");
        text.append("`").append(condition.id()).append("`, ICD-10 ").append(String.join(", ", condition.icd10()));
        text.append(". Evidence ").append(condition.evidenceLevel());
        text.append(condition.requiresClearance() ? ". Needs a physician's clearance" : "");
        text.append(condition.requiresAssessment() ? ". Needs an examination" : "")
                .append(".\n\n");
        line(text, "Helps", condition.direction());
        text.append("- Sources: ")
                .append(Cited.with(knowledge, condition.sources()))
                .append("\n\n");
        condition.phases().forEach(phase -> text.append(of(condition, phase)));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, Condition.DirectionPreference direction) {
        text.append("- ").append(label).append(": ").append(direction.preferred());
        text.append("; left for now: ").append(direction.avoid()).append("\n");
    }

    private String of(Condition condition, Phase phase) {
        StringBuilder text = new StringBuilder("#### " + weeks(phase) + " `" + phase.id() + "`\n\n");
        text.append("- At most: ").append(caps(phase.caps())).append("\n");
        if (phase.liftLimitKg() != null) {
            text.append("- Lifting: at most ").append(phase.liftLimitKg()).append(" kg\n");
        }
        if (!phase.forbiddenTags().isEmpty()) {
            text.append("- Left out: ").append(tags(phase)).append("\n");
        }
        text.append("- Matters now: ").append(words(phase.focus())).append("\n");
        text.append(decided(condition, phase));
        return text.append('\n').toString();
    }

    private static String weeks(Phase phase) {
        if (phase.clock() == Clock.NONE) {
            return "Always";
        }
        String since = phase.clock().word().replace("weeks_since_", "");
        return phase.to() == null
                ? "From week " + phase.from() + " after " + since
                : "Week " + phase.from() + " to below " + phase.to() + " after " + since;
    }

    private static String caps(Map<Dimension, Integer> caps) {
        return caps.isEmpty()
                ? "no limit of its own"
                : Arrays.stream(Dimension.values())
                        .filter(caps::containsKey)
                        .map(dimension ->
                                dimension.key().replace('.', ' ').replace('_', ' ') + " " + caps.get(dimension))
                        .collect(Collectors.joining(", "));
    }

    private String tags(Phase phase) {
        return phase.forbiddenTags().stream()
                .sorted()
                .map(tag -> knowledge.tagMeanings().getOrDefault(tag, tag))
                .collect(Collectors.joining("; "));
    }

    private static String words(List<Category> categories) {
        return categories.isEmpty()
                ? "nothing before the rest"
                : categories.stream().map(Category::word).collect(Collectors.joining(", "));
    }

    private String decided(Condition condition, Phase phase) {
        Someone someone = Someone.with(condition.id(), phase.from());
        Vertebra @Nullable [] levels = LEVELS.get(condition.id());
        if (levels != null) {
            someone.at(levels);
        }
        Preview preview = Preview.of(knowledge, someone.intake());
        if (preview.program().isEmpty()) {
            return "- Gate: " + preview.verdict().answer().outcome().word() + "\n";
        }
        Map<Appraisal.Result, Long> count = preview.appraisals().values().stream()
                .collect(Collectors.groupingBy(Appraisal::result, TreeMap::new, Collectors.counting()));
        return "- Exercises: " + count.getOrDefault(Appraisal.Result.ALLOWED, 0L) + " allowed, "
                + count.getOrDefault(Appraisal.Result.MODIFY, 0L) + " with a change, "
                + count.getOrDefault(Appraisal.Result.NEEDS_SCOPE, 0L) + " with the surgeon, "
                + count.getOrDefault(Appraisal.Result.BLOCKED, 0L) + " not now\n" + allowed(preview) + why(preview)
                + "- A first program: "
                + preview.program().orElseThrow().items().stream()
                        .map(Prescription::exerciseId)
                        .map(this::name)
                        .collect(Collectors.joining("; "))
                + "\n";
    }

    private String allowed(Preview preview) {
        Map<Category, List<String>> names = new TreeMap<>();
        preview.appraisals().values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(appraisal -> knowledge.catalogue().get(appraisal.exerciseId()))
                .forEach(e -> names.computeIfAbsent(e.category(), c -> new ArrayList<>())
                        .add(e.name()));
        return names.entrySet().stream()
                .map(entry -> "  - " + entry.getKey().word() + ": " + String.join("; ", entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** The rules that speak against most exercises, with how many. */
    private String why(Preview preview) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        preview.appraisals().values().stream()
                .filter(appraisal -> !appraisal.result().mayBePrescribed())
                .flatMap(appraisal -> appraisal.reasons().stream()
                        .map(Appraisal.Reason::ruleId)
                        .distinct())
                .forEach(id -> rules.merge(id, 1, Integer::sum));
        return rules.isEmpty()
                ? ""
                : "- Why not the others: "
                        + rules.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .limit(REASONS)
                                .map(e -> e.getKey() + " " + title(e.getKey()) + " (" + e.getValue() + ")")
                                .collect(Collectors.joining("; "))
                        + "\n";
    }

    private String title(String ruleId) {
        return knowledge.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .map(rule -> rule.title().toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private String name(String exerciseId) {
        Exercise exercise = knowledge.catalogue().get(exerciseId);
        return exercise.name();
    }
}
