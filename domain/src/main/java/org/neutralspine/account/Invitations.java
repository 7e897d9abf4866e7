package org.neutralspine.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept single-use links. */
public interface Invitations {

    /** Keeps a new one. */
    void add(Invitation invitation, String tokenHash);

    /** The one of that token, if it is neither used nor expired at {@code now}. */
    Optional<Invitation> open(String tokenHash, Instant now);

    /** Uses it up; false if somebody was faster. */
    boolean use(UUID id, Instant now);

    /** Ends all open links of an account, or, with null, those for a first administrator. */
    void endOpen(@Nullable UUID accountId, Instant now);
}
