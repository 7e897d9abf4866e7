package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.Staples;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.Overriding;
import org.neutralspine.program.Overriding.Permission;
import org.neutralspine.program.Preview;
import org.neutralspine.rule.Rule;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.ProgramView;
import org.neutralspine.web.page.view.VerdictView;

/** Searches all exercises and says what each is for this patient today, with reasons and what fits instead. */
@Dependent
public class Verdicts {

    private final KnowledgeBase knowledge;
    private final Words words = Words.english();

    /** Over the knowledge base. */
    @Inject
    public Verdicts(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    Words words() {
        return words;
    }

    String name(String exerciseId) {
        return knowledge.catalogue().find(exerciseId).map(Exercise::name).orElse(exerciseId);
    }

    /** What a slot trains, in words. */
    String slot(String id) {
        return knowledge.staples().slots().stream()
                .filter(slot -> slot.id().equals(id))
                .map(Staples.Slot::goal)
                .findFirst()
                .orElse(id);
    }

    static String key(Category category) {
        return "category." + category.word().replace('/', '-');
    }

    List<Choice> categories(String chosen) {
        return Arrays.stream(Category.values())
                .map(c -> new Choice(c.word(), words.say(key(c)), c.word().equals(chosen)))
                .toList();
    }

    /** Whether the name, another name or the id holds the text, and the kind is the one asked for. */
    static boolean fits(Exercise exercise, String text, String category) {
        String wanted = text.toLowerCase(Locale.ROOT);
        boolean named = exercise.name().toLowerCase(Locale.ROOT).contains(wanted)
                || exercise.synonyms().stream()
                        .anyMatch(s -> s.toLowerCase(Locale.ROOT).contains(wanted));
        return named
                && (category.isEmpty()
                        || exercise.categories().anyMatch(c -> c.word().equals(category)));
    }

    ProgramView.Search search(Visit visit, Optional<Preview> preview, List<String> included) {
        String text = visit.typedText("q");
        String category = visit.typedText("category");
        boolean blocked = visit.typed("blocked") != null;
        List<VerdictView> results = preview.stream()
                .flatMap(found -> found.appraisals().values().stream())
                .filter(appraisal ->
                        blocked || !text.isEmpty() || appraisal.result().mayBePrescribed())
                .filter(appraisal -> fits(knowledge.catalogue().get(appraisal.exerciseId()), text, category))
                .sorted(Comparator.comparing(Appraisal::result))
                .map(appraisal -> verdict(visit, appraisal, included))
                .toList();
        int total = preview.map(found -> found.appraisals().size()).orElse(0);
        return new ProgramView.Search(text, categories(category), blocked, results, total);
    }

    private VerdictView verdict(Visit visit, Appraisal appraisal, List<String> included) {
        Exercise exercise = knowledge.catalogue().get(appraisal.exerciseId());
        return new VerdictView(
                exercise.id(),
                exercise.name(),
                words.say(key(exercise.category())) + ", " + words.say("exercises.level", exercise.level()),
                appraisal.result().word(),
                appraisal.modification(),
                appraisal.reasons().stream().map(this::reason).toList(),
                appraisal.alternatives().stream()
                        .filter(id -> !included.contains(id))
                        .map(id -> new VerdictView.Alternative(id, name(id)))
                        .toList(),
                included.contains(exercise.id()),
                override(visit, appraisal));
    }

    private VerdictView.@Nullable MayOverride override(Visit visit, Appraisal appraisal) {
        if (appraisal.overriddenBy() != null) {
            return new VerdictView.MayOverride(words.say("override.by"), false);
        }
        Permission permission = Overriding.permission(knowledge, appraisal);
        if (permission == Permission.NOT_NEEDED) {
            return null;
        }
        String key = permission.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean mine = permission.allows(visit.actor().role(), false);
        return new VerdictView.MayOverride(words.say("override.who." + key), mine);
    }

    private VerdictView.Reason reason(Appraisal.Reason reason) {
        return new VerdictView.Reason(text(reason), reason.ruleId(), sources(reason.ruleId()));
    }

    /** A limit in plain words, with whose limit it is; any other reason as the rule says it. */
    String text(Appraisal.Reason reason) {
        String dimension = reason.dimension();
        if (dimension == null || reason.demand() == null || reason.cap() == null) {
            return reason.text();
        }
        String whose = reason.from().stream()
                .map(source -> source.condition())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(id -> knowledge
                        .condition(id)
                        .map(c -> CareWords.brief(c.name()))
                        .orElse(id))
                .collect(Collectors.joining(", "));
        String limit = words.say("reason.cap", motion(words, dimension), reason.demand(), reason.cap());
        return whose.isEmpty() ? limit : limit + " (" + whose + ")";
    }

    /** A dimension in words, such as {@code Low back: bending forward}. */
    static String motion(Words words, String key) {
        int dot = key.indexOf('.');
        return dot < 0
                ? words.say("cap." + key)
                : words.say("region." + key.substring(0, dot)) + ": " + words.say("motion." + key.substring(dot + 1));
    }

    /** How well the sources behind a rule were read: the reader sees how firm the ground is. */
    private String sources(String ruleId) {
        return knowledge.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .map(Rule::sources)
                .orElse(List.of())
                .stream()
                .map(id -> knowledge.sources().get(id))
                .filter(java.util.Objects::nonNull)
                .map(source -> words.say("source." + source.status()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
