package org.neutralspine.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes single-use links; a new one ends the older ones of the same account. */
final class Links {

    private final Invitations invitations;
    private final Clock clock;

    Links(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    Link to(Account account, Invitation.Kind kind, UUID createdBy) {
        return make(account.id(), account.username(), kind, createdBy);
    }

    Link toFirstAdministrator() {
        return make(null, "", Invitation.Kind.FIRST_ADMIN, null);
    }

    private Link make(@Nullable UUID accountId, String username, Invitation.Kind kind, @Nullable UUID createdBy) {
        Instant now = clock.instant();
        invitations.endOpen(accountId, now);
        Token token = Token.random();
        Instant expiresAt = now.plus(kind.lasts());
        invitations.add(new Invitation(UUID.randomUUID(), accountId, kind, now, createdBy, expiresAt), token.hash());
        return new Link(token, kind, username, expiresAt);
    }
}
