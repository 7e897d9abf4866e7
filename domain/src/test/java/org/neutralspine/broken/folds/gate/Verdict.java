package org.neutralspine.broken.folds.gate;

/** Breaks the rule: a third case would pass every reader unseen. */
sealed interface Verdict {

    /** Yes. */
    record Cleared() implements Verdict {}

    /** No. */
    record Refused() implements Verdict {}
}
