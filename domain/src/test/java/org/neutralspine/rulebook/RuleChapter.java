package org.neutralspine.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Op;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;

/** One rule: when it fires, what follows, who may override it, and why. */
final class RuleChapter {

    private static final Map<Op, String> OPERATORS = Map.of(
            Op.EQ, "is",
            Op.NE, "is not",
            Op.GT, "above",
            Op.GE, "at least",
            Op.LT, "below",
            Op.LE, "at most",
            Op.IN, "is one of",
            Op.ANY_IN, "has one of",
            Op.EXISTS, "is known",
            Op.MISSING, "is not known");

    private final KnowledgeBase knowledge;

    RuleChapter(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    String of(Rule rule) {
        return "### " + rule.id() + " " + rule.title() + "\n\n"
                + "- Looks at: the " + rule.scope().word() + ". Enforcement: "
                + rule.enforcement().word().replace('_', ' ') + ". Evidence " + rule.evidenceLevel() + ".\n"
                + "- When: " + say(rule.when()) + "\n"
                + rule.then().stream().map(RuleChapter::say).collect(Collectors.joining())
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

    /** An effect by its name and what it is given, such as {@code regress: steps 1}. */
    private static String say(Then then) {
        String name = then.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        String given = Arrays.stream(then.getClass().getRecordComponents())
                .map(component -> say(then, component))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return "- Then: " + (given.isEmpty() ? name : name + ": " + given) + "\n";
    }

    private static String say(Then then, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(then);
            String words =
                    component.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return value == null ? "" : words + " " + Objects.toString(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
