package org.neutralspine.program;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Then;

/**
 * What the rules about programs say to a draft before it is prescribed.
 *
 * @param rulesFired ids, in the rulebook's order
 * @param objections what should not be prescribed like this, with the rule that says so
 * @param required what must be there, as words of the rulebook
 * @param signatures who else signs, as words of the rulebook
 */
public record DraftReview(
        List<String> rulesFired, List<Objection> objections, List<String> required, List<String> signatures) {

    /** Copies the lists. */
    public DraftReview {
        rulesFired = List.copyOf(rulesFired);
        objections = List.copyOf(objections);
        required = List.copyOf(required);
        signatures = List.copyOf(signatures);
    }

    /**
     * One thing that should not be prescribed like this.
     *
     * @param ruleId the rule
     * @param text what it is about
     */
    public record Objection(String ruleId, String text) {}

    /** Reviews a version for the patient of a preview, against the version that it follows. Pure. */
    static DraftReview of(KnowledgeBase knowledge, Preview preview, ProgramVersion draft, List<Prescription> before) {
        List<Prescription> items = Difference.prescriptions(draft);
        List<String> texts = items.stream().map(Prescription::why).toList();
        return of(knowledge, preview, new Draft(items, before, texts, Draft.Exceptions.NONE));
    }

    /** Reviews a draft for the patient of a preview. Pure. */
    public static DraftReview of(KnowledgeBase knowledge, Preview preview, Draft draft) {
        Facts facts = DraftFacts.of(knowledge, preview, draft);
        List<Rule> fired = knowledge.rulebook().firing(Scope.PROGRAM, facts);
        return new DraftReview(
                fired.stream().map(Rule::id).toList(),
                fired.stream().flatMap(rule -> objections(rule, draft.texts())).toList(),
                effects(fired, Then.Require.class)
                        .flatMap(require -> require.fields().stream())
                        .distinct()
                        .toList(),
                effects(fired, Then.Signoff.class)
                        .map(Then.Signoff::role)
                        .distinct()
                        .toList());
    }

    private static Stream<Objection> objections(Rule rule, List<String> texts) {
        Stream<Objection> held = rule.effects(Then.Hold.class).map(hold -> {
            String text = hold.text();
            return new Objection(rule.id(), text == null ? rule.title() : rule.title() + ": " + text);
        });
        Stream<Objection> words = GentleWords.avoided(rule, texts)
                .map(word -> new Objection(rule.id(), rule.title() + ": " + GentleWords.instead(word)));
        Stream<Objection> tests = rule.effects(Then.LevelGates.class)
                .map(gates -> new Objection(rule.id(), rule.title() + ": the tests of the higher level come first"));
        return Stream.of(held, words, tests).flatMap(Function.identity());
    }

    private static <T extends Then> Stream<T> effects(List<Rule> rules, Class<T> kind) {
        return rules.stream().flatMap(rule -> rule.effects(kind));
    }
}
