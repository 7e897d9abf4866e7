package org.neutralspine.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Op;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;

/** One rule: when it fires, what follows, who may override it, and why. */
final class RuleChapter {

    private static final Map<Op, String> OPERATORS = Map.ofEntries(
            Map.entry(Op.EQ, "is"),
            Map.entry(Op.NE, "is not known or is not"),
            Map.entry(Op.GT, "is above"),
            Map.entry(Op.GE, "is at least"),
            Map.entry(Op.LT, "is below"),
            Map.entry(Op.LE, "is at most"),
            Map.entry(Op.IN, "is one of"),
            Map.entry(Op.ANY_IN, "has one of"),
            Map.entry(Op.NONE_IN, "has none of"),
            Map.entry(Op.EXISTS, "is there"),
            Map.entry(Op.MISSING, "is not known"),
            Map.entry(Op.EXCEEDS_CAP, "is above its limit"),
            Map.entry(Op.TAG_FORBIDDEN, "has one that is left out"),
            Map.entry(Op.WHITELIST_FAILS, "has none that an active phase asks for"),
            Map.entry(Op.INDICATION_MISSING, "names conditions, and the patient has none of them"));

    private final KnowledgeBase knowledge;
    private final EffectWords effects;

    RuleChapter(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.effects = new EffectWords(knowledge);
    }

    String of(Rule rule) {
        return "### " + rule.id() + " " + rule.title() + "\n\n"
                + "- Looks at: the " + rule.scope().word() + ". Enforcement: "
                + rule.enforcement().word().replace('_', ' ') + ". Evidence " + rule.evidenceLevel() + ".\n"
                + "- When: " + say(rule.when()) + "\n"
                + rule.then().stream()
                        .map(effect -> "- Then: " + effects.of(effect) + "\n")
                        .collect(Collectors.joining())
                + "- Why: " + rule.rationale() + "\n"
                + (rule.note() == null ? "" : "- Note: " + rule.note() + "\n")
                + "- Sources: " + Cited.with(knowledge, rule.sources()) + "\n\n";
    }

    private static String say(When when) {
        return when.fold(new When.Reader<>() {
            @Override
            public String all(List<When> parts) {
                return parts.stream().map(RuleChapter::inBrackets).collect(Collectors.joining(" and "));
            }

            @Override
            public String any(List<When> parts) {
                return parts.stream().map(RuleChapter::inBrackets).collect(Collectors.joining(" or "));
            }

            @Override
            public String not(When part) {
                return "not " + inBrackets(part);
            }

            @Override
            public String test(When.Test test) {
                String operands = test.operands().stream().map(RuleChapter::say).collect(Collectors.joining(", "));
                return ("`" + test.fact().key() + "` "
                                + OPERATORS.getOrDefault(
                                        test.op(), test.op().word().replace('_', ' ')) + " " + operands)
                        .strip();
            }
        });
    }

    private static String inBrackets(When when) {
        return when instanceof When.Test ? say(when) : "(" + say(when) + ")";
    }

    private static String say(Value value) {
        return value.fold(new Value.Reader<>() {
            @Override
            public String flag(boolean flag) {
                return Boolean.toString(flag);
            }

            @Override
            public String number(double number) {
                return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
            }

            @Override
            public String text(String text) {
                return text;
            }

            @Override
            public String texts(java.util.Set<String> texts) {
                return String.join(", ", texts);
            }

            @Override
            public String missing() {
                return "unknown";
            }
        });
    }
}
