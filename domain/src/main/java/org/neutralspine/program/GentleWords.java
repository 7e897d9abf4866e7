package org.neutralspine.program;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Then;

/** Holds what a patient will read against the words that the rules keep out of it (FEAR-02). */
final class GentleWords {

    private GentleWords() {}

    /**
     * Refuses lines for the patient that hold a word to be avoided; no signature lifts it.
     *
     * @throws org.neutralspine.kernel.Refusal.Invalid naming each line and each word
     */
    static void refuseFrightening(KnowledgeBase knowledge, List<Change> items) {
        Violations violations = new Violations();
        List<Rule> rules = knowledge.rulebook().of(Scope.PROGRAM).toList();
        for (int i = 0; i < items.size(); i++) {
            String why = items.get(i).why();
            for (Rule rule : rules) {
                String path = "items[" + i + "].why";
                avoided(rule, why == null ? List.of() : List.of(why))
                        .forEach(word -> violations.check(false, path, instead(word) + " (" + rule.id() + ")"));
            }
        }
        violations.refuse();
    }

    /** The words of the rule that one of the texts says, as words and in whatever case. */
    static Stream<String> avoided(Rule rule, List<String> texts) {
        return rule.effects(Then.Require.class)
                .flatMap(require -> require.words().stream())
                .filter(word -> texts.stream().anyMatch(text -> says(text, word)));
    }

    /** What to do about a word. */
    static String instead(String word) {
        return "say something else than \"" + word + "\"";
    }

    private static boolean says(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
