package org.neutralspine.web.security;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a browser's session remembers: who signed in, never what they may do, which is read anew for every request.
 *
 * @param accountId who
 * @param signInEpoch the account's epoch then; a later one ends the session
 * @param since when
 * @param csrfToken what a form must send back
 */
record SignedIn(UUID accountId, int signInEpoch, Instant since, String csrfToken) implements Serializable {

    /** Without a request for so long, a session ends. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** After so long a session ends in any case. */
    static final Duration LONGEST = Duration.ofHours(12);

    static final String ATTRIBUTE = "org.neutralspine.signed-in";

    @Serial
    private static final long serialVersionUID = 1L;

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    @Override
    public String toString() {
        return "SignedIn " + accountId;
    }
}
