package org.neutralspine.report;

import java.time.Instant;

/** Where the board is read from: a constant number of set queries however many patients there are. */
public interface Boards {

    /**
     * The board of all patients.
     *
     * @param now the instant it is read; its day in the hospital's zone is the last one counted
     * @param flags knows from which age on answers to the safety questions no longer count
     */
    Board at(Instant now, StandingFlags flags);
}
