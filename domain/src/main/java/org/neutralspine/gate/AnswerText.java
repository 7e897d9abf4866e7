package org.neutralspine.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;
import org.neutralspine.screening.Screening.Finding;

/** Puts the gate's outcome into words: the reasons for clinicians and the message for the patient. */
final class AnswerText {

    private final KnowledgeBase knowledge;
    private final Rulebook rulebook;

    AnswerText(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.rulebook = knowledge.rulebook();
    }

    Verdict.Answer of(Outcome outcome, List<Rule> fired, Assessment assessment) {
        List<Rule> deciding = fired.stream()
                .filter(rule -> rule.has(Then.Gate.class))
                .sorted(Comparator.comparing((Rule rule) -> Gate.outcomeOf(rule).orElseThrow())
                        .reversed())
                .toList();
        List<Reason> reasons = new ArrayList<>();
        deciding.forEach(rule -> reasons.add(new Reason(rule.id(), text(rule, assessment), rule.sources())));
        if (outcome == Outcome.PROCEED_WITH_RESTRICTIONS
                && !assessment.tolerance().caps().isEmpty()) {
            fired.stream()
                    .filter(rule -> rule.has(Then.UniteForbiddenTags.class))
                    .forEach(rule -> reasons.add(new Reason(rule.id(), limits(assessment), rule.sources())));
        }
        String key = messageKey(outcome, deciding);
        String message = key == null ? null : rulebook.messages().get(key);
        return new Verdict.Answer(outcome, key, message, reasons);
    }

    private @Nullable String messageKey(Outcome outcome, List<Rule> deciding) {
        Optional<String> own = deciding.stream()
                .filter(rule -> Gate.outcomeOf(rule).filter(outcome::equals).isPresent())
                .flatMap(rule -> rule.effects(Then.Message.class))
                .map(Then.Message::key)
                .findFirst();
        return own.or(() -> outcome.allowsProgram() ? Optional.empty() : rulebook.usualMessageKey(outcome))
                .orElse(null);
    }

    private String text(Rule rule, Assessment assessment) {
        Urgency urgency = urgencyAskedBy(rule);
        if (urgency == Urgency.NONE) {
            return rule.title();
        }
        return rule.title()
                + assessment.screening().of(urgency).stream()
                        .map(Finding::id)
                        .map(this::question)
                        .collect(Collectors.joining(" ", ": ", ""));
    }

    private String question(String flagId) {
        return knowledge.redFlag(flagId).map(RedFlag::question).orElse(flagId);
    }

    /** The urgency a screening rule is about; none for every other rule. */
    private static Urgency urgencyAskedBy(Rule rule) {
        if (rule.when() instanceof When.Test test && test.fact() == Fact.PATIENT__REDFLAG_URGENCY) {
            for (Urgency urgency : Urgency.values()) {
                if (test.operands().contains(Value.of(urgency.word()))) {
                    return urgency;
                }
            }
        }
        return Urgency.NONE;
    }

    private static String limits(Assessment assessment) {
        return "The limits of "
                + assessment.phases().stream()
                        .map(active ->
                                active.condition().name() + active.phase().weeks())
                        .collect(Collectors.joining(", "))
                + " hold";
    }
}
