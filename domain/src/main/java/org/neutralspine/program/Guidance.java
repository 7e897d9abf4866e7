package org.neutralspine.program;

import java.util.List;
import java.util.stream.Stream;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/**
 * What fired rules advise beside gate, limits and doses. Pure.
 *
 * @param words what the patient reads, each once, in the rulebook's order; empty while the gate withholds, whose own message
 *     then stands alone
 * @param referrals who else should look, each with its rule
 * @param approaches how to go about training, each with its rule
 */
public record Guidance(
        List<String> words, List<Advised<Then.Refer>> referrals, List<Advised<Then.Approach>> approaches) {

    /** Copies the lists. */
    public Guidance {
        words = List.copyOf(words);
        referrals = List.copyOf(referrals);
        approaches = List.copyOf(approaches);
    }

    /**
     * An effect and where it comes from.
     *
     * @param effect what is advised
     * @param rule the rule that fired
     */
    public record Advised<T extends Then>(T effect, Rule rule) {}

    /** The advice of the rules that fired in {@code preview}. */
    public static Guidance of(KnowledgeBase knowledge, Preview preview) {
        List<Rule> fired = preview.rulesFired().stream()
                .flatMap(id -> knowledge.rulebook().find(id).stream())
                .toList();
        boolean cleared = preview.verdict().fold(yes -> true, withheld -> false);
        return new Guidance(
                cleared ? words(knowledge, fired) : List.of(),
                advised(fired, Then.Refer.class),
                advised(fired, Then.Approach.class));
    }

    private static List<String> words(KnowledgeBase knowledge, List<Rule> fired) {
        return fired.stream()
                .flatMap(rule -> rule.effects(Then.Message.class))
                .flatMap(message ->
                        Stream.ofNullable(knowledge.rulebook().messages().get(message.key())))
                .distinct()
                .toList();
    }

    private static <T extends Then> List<Advised<T>> advised(List<Rule> fired, Class<T> kind) {
        return fired.stream()
                .flatMap(rule -> rule.effects(kind).map(effect -> new Advised<>(effect, rule)))
                .toList();
    }
}
