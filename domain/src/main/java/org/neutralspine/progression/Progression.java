package org.neutralspine.progression;

import java.util.List;
import org.neutralspine.knowledge.KnowledgeBase;

/**
 * Proposes for every prescription of a program what should become of it after a session: advance, hold, regress, swap, stop
 * or refer. Pure: the same review gives the same proposals. It never proposes an exercise that is not allowed as it is
 * today, never more work than a week may bring, and after pain nothing but less.
 */
public final class Progression {

    private final KnowledgeBase knowledge;

    /** A progression that judges by this knowledge. */
    public Progression(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** One proposal for each prescription, in the program's order. */
    public List<Proposal> propose(Review review) {
        return new OneChange(knowledge).among(review.tracks(), new Round(knowledge, review).proposals());
    }
}
