package org.neutralspine.rulebook;

import java.util.stream.Collectors;
import org.neutralspine.condition.Condition;
import org.neutralspine.knowledge.KnowledgeBase;

/** The whole rulebook for a clinician: first what each diagnosis allows when, then every rule. */
final class RulebookDocument {

    private static final String HEAD = """
            # Rulebook

            For the clinician who signs it. Written by `RulebookDocumentTest` from the knowledge base and from what the product
            decides with it; change the knowledge base, then refresh this page with
            `mvn -pl domain test -Dtest=RulebookDocumentTest -Dneutralspine.write-docs`.

            **Draft for clinical review.** Knowledge %s. No clinician has signed it yet.

            Movement and load are rated 0 (none) to 4 (full or very high), levels 1 to 5. A number below is the most that is
            allowed; what is not named is not limited by that phase. The exercises are counted for an adult of 45 with that
            one diagnosis at the first week of the phase, screened today, cleared for general exercise, with any equipment;
            a second diagnosis can only take away. "With the surgeon" means that a rule blocks which the operating team may
            lift by its scope.

            """;

    private static final String RULES = """
            A rule fires when its "When" is true. What is not known fires nothing, except where a rule says "is not known".
            "Hard stop": nobody lifts it in the software, only new facts do. "Surgeon override": the operating team alone.
            "Overridable": a physiotherapist or physician, with a written reason and an end. "Advisory": shown, blocks nothing.

            """;

    private RulebookDocument() {}

    static String text(KnowledgeBase knowledge) {
        StringBuilder page =
                new StringBuilder(HEAD.formatted(knowledge.edition().version()));
        page.append("## Diagnoses\n\n").append(contents(knowledge)).append('\n');
        PhaseChapter phases = new PhaseChapter(knowledge);
        knowledge.conditions().values().forEach(condition -> page.append(phases.of(condition)));
        page.append("## Rules\n\n").append(RULES);
        RuleChapter rules = new RuleChapter(knowledge);
        knowledge.rulebook().rules().forEach(rule -> page.append(rules.of(rule)));
        return page.toString().stripTrailing() + "\n";
    }

    private static String contents(KnowledgeBase knowledge) {
        return knowledge.conditions().values().stream()
                .map(Condition::name)
                .map(name -> "- [" + name + "](#" + anchor(name) + ")\n")
                .collect(Collectors.joining());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
