package org.neutralspine.report;

import java.util.Optional;
import java.util.function.Predicate;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.report.PatientWeek.OpenFlag;

/**
 * Which standing red flags a physiotherapist must act on: those that are more than watched. Not sure counts as yes for
 * urgent and emergency ones; a flag nobody knows any more is looked at rather than left out.
 */
public final class SeriousFlags implements Predicate<OpenFlag> {

    private final KnowledgeBase knowledge;

    /** Asks {@code knowledge} how urgent a flag is. */
    public SeriousFlags(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public boolean test(OpenFlag flag) {
        Optional<Urgency> urgency = knowledge.redFlag(flag.flagId()).map(RedFlag::gateUrgency);
        Urgency least = flag.answer().equals("yes") ? Urgency.REFER : Urgency.URGENT;
        return urgency.map(u -> u.compareTo(least) >= 0).orElse(true);
    }
}
