package org.neutralspine.report;

import java.util.Map;
import java.util.Optional;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.report.PatientWeek.OpenFlag;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;

/**
 * Which standing red flags a physiotherapist must act on: those that are more than watched. Not sure counts as yes for
 * urgent and emergency ones; a flag nobody knows any more is looked at rather than left out.
 */
public final class SeriousFlags implements StandingFlags {

    private static final String FRESHNESS = "SCR-05";

    private final KnowledgeBase knowledge;

    /** Asks {@code knowledge} how urgent a flag is. */
    public SeriousFlags(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<String> question(OpenFlag flag) {
        Optional<RedFlag> known = knowledge.redFlag(flag.flagId());
        return known.isEmpty()
                ? Optional.of("a question no longer asked (" + flag.flagId() + ")")
                : known.filter(f -> isSerious(f, flag)).map(RedFlag::question);
    }

    @Override
    public boolean isStale(int days) {
        Facts age = Facts.of(Map.of(Fact.PATIENT__SCREENING_AGE_DAYS, Value.of(days)));
        return knowledge
                .rulebook()
                .find(FRESHNESS)
                .filter(rule -> rule.fires(age))
                .isPresent();
    }

    private static boolean isSerious(RedFlag known, OpenFlag flag) {
        Urgency least = flag.answer().equals("yes") ? Urgency.REFER : Urgency.URGENT;
        return known.gateUrgency().compareTo(least) >= 0;
    }
}
