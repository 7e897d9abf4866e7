package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Then;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.Field;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.IntakeView;
import org.neutralspine.web.page.view.Typed;

/** Lays out the intake form: every diagnosis by region, every vertebra, what a patient may have at home. */
@Dependent
public class IntakeForms {

    private static final List<String> APPROACHES = List.of("posterior", "anterior", "lateral", "combined");

    private final KnowledgeBase knowledge;
    private final Words words = Words.english();

    /** Over the knowledge base. */
    @Inject
    public IntakeForms(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    IntakeView view(CareRecord record, Typed typed, String version, List<FormError> errors) {
        return new IntakeView(
                record.patient().id().toString(),
                record.patient().givenName() + " " + record.patient().familyName(),
                version,
                typed,
                groups(typed),
                Arrays.stream(Vertebra.values()).map(Enum::name).toList(),
                APPROACHES.stream()
                        .map(a -> new Choice(a, words.say("intake.approach." + a), typed.has("approach", a)))
                        .toList(),
                equipment(typed),
                restrictions(typed),
                positions(typed),
                phaseCriteria(),
                proposal(typed),
                errors);
    }

    private List<IntakeView.ConditionGroup> groups(Typed typed) {
        Map<String, List<IntakeView.Condition>> byRegion = new LinkedHashMap<>();
        for (Condition condition : knowledge.conditions().values()) {
            byRegion.computeIfAbsent(condition.region(), region -> new ArrayList<>())
                    .add(new IntakeView.Condition(
                            condition.id(),
                            condition.name(),
                            words.say("intake.clock."
                                    + condition.phases().get(0).clock().word()),
                            typed.has("condition", condition.id()),
                            typed.get("began-" + condition.id())));
        }
        boolean none = typed.all("condition").isEmpty();
        return byRegion.entrySet().stream()
                .map(group -> new IntakeView.ConditionGroup(
                        words.say("region." + group.getKey()),
                        group.getValue(),
                        group.getValue().stream().anyMatch(IntakeView.Condition::chosen)
                                || (none && group.getKey().equals("lumbar"))))
                .toList();
    }

    private List<Choice> equipment(Typed typed) {
        return knowledge.catalogue().all().stream()
                .flatMap(exercise -> exercise.equipment().stream())
                .distinct()
                .sorted()
                .map(item -> new Choice(item, item, typed.has("equipment", item)))
                .toList();
    }

    private List<Field> restrictions(Typed typed) {
        Stream<Field> caps = Arrays.stream(Dimension.values()).map(dimension -> {
            String name = "cap-" + dimension.key();
            var range = new Field.Range(dimension.min(), dimension.max());
            return Field.number(name, label(dimension), typed.get(name), range).optional();
        });
        String lift = "cap-" + IntakeToday.LIFT_LIMIT;
        return Stream.concat(
                        Stream.of(Field.number(lift, words.say("cap.lift"), typed.get(lift), new Field.Range(0, 200))
                                .optional()),
                        caps)
                .toList();
    }

    private static List<Choice> positions(Typed typed) {
        return Arrays.stream(StartPosition.values())
                .map(p -> new Choice(p.word(), p.meaning(), typed.has("position", p.word())))
                .toList();
    }

    /** In the words of the rule that holds the phase before in force, so that they stand in one place. */
    private @Nullable String phaseCriteria() {
        return knowledge
                .rulebook()
                .having(Then.KeepPhaseBefore.class)
                .flatMap(rule -> rule.effects(Then.Hold.class))
                .map(Then.Hold::text)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> words.say("intake.phaseCriteriaMet.hint", text))
                .orElse(null);
    }

    private String label(Dimension dimension) {
        return Verdicts.motion(words, dimension.key());
    }

    /** A fusion that these levels make long, typed as a short one: proposed, for the clinician to decide. */
    private @Nullable String proposal(Typed typed) {
        boolean tooLong = Fusion.over(levels(typed)).map(Fusion::isLong).orElse(false);
        return typed.all("condition").stream()
                .filter(id -> tooLong && Fusion.isFusion(id) && !id.equals(Fusion.LONG))
                .findFirst()
                .map(id -> words.say("intake.proposal.long", name(Fusion.LONG), name(id)))
                .orElse(null);
    }

    private static List<Vertebra> levels(Typed typed) {
        List<String> known = Arrays.stream(Vertebra.values()).map(Enum::name).toList();
        return typed.all("level").stream()
                .filter(known::contains)
                .map(Vertebra::valueOf)
                .toList();
    }

    private String name(String conditionId) {
        return knowledge.condition(conditionId).map(Condition::name).orElse(conditionId);
    }

    /** What the form itself can say before anything is kept. */
    List<FormError> wrong(Typed typed) {
        return typed.all("condition").isEmpty()
                ? List.of(new FormError("conditions", words.say("intake.conditions.needed")))
                : List.of();
    }

    /** A refusal of the intake, led to the inputs it is about. */
    List<FormError> fields(Refusal.Invalid refusal, Typed typed) {
        return FormError.from(refusal).stream()
                .map(error -> new FormError(field(error.field(), typed), error.message()))
                .toList();
    }

    private static @Nullable String field(@Nullable String path, Typed typed) {
        if (path == null) {
            return null;
        }
        if (path.startsWith("conditions")) {
            return "conditions";
        }
        if (path.contains("levels")) {
            return "levels";
        }
        if (path.contains("operatedOn") || path.startsWith("surgeries")) {
            return "operatedOn";
        }
        String last = path.substring(path.lastIndexOf('.') + 1);
        return typed.values().containsKey(last) ? last : path;
    }
}
