package org.neutralspine.delivery;

import java.time.Instant;
import java.util.UUID;

/** What people wish of the product's mail. */
public interface MailWishes {

    /** What {@code accountId} wishes; the usual if they never said. */
    MailWish of(UUID accountId);

    /** Keeps what {@code accountId} wishes. */
    void keep(UUID accountId, MailWish wish, Instant at);
}
