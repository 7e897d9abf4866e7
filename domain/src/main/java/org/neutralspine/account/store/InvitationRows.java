package org.neutralspine.account.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Invitation;
import org.neutralspine.account.Invitations;

/** Keeps single-use links in the table {@code invitation}. */
@Dependent
public class InvitationRows implements Invitations {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public InvitationRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Invitation invitation, String tokenHash) {
        InvitationRow row = new InvitationRow();
        row.id = invitation.id();
        row.accountId = invitation.accountId();
        row.kind = invitation.kind().word();
        row.tokenHash = tokenHash;
        row.createdAt = invitation.createdAt();
        row.createdBy = invitation.createdBy();
        row.expiresAt = invitation.expiresAt();
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Optional<Invitation> open(String tokenHash, Instant now) {
        return entities.createQuery(
                        "select i from InvitationRow i where i.tokenHash = :hash and i.usedAt is null"
                                + " and i.expiresAt > :now",
                        InvitationRow.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> new Invitation(
                        row.id,
                        row.accountId,
                        Invitation.Kind.of(row.kind),
                        row.createdAt,
                        row.createdBy,
                        row.expiresAt));
    }

    @Override
    public boolean use(UUID id, Instant now) {
        return entities.createQuery("update InvitationRow i set i.usedAt = :now where i.id = :id and i.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void endOpen(@Nullable UUID accountId, Instant now) {
        if (accountId == null) {
            entities.createQuery("update InvitationRow i set i.usedAt = :now where i.accountId is null"
                            + " and i.usedAt is null")
                    .setParameter("now", now)
                    .executeUpdate();
            return;
        }
        entities.createQuery("update InvitationRow i set i.usedAt = :now where i.accountId = :id and i.usedAt is null")
                .setParameter("now", now)
                .setParameter("id", accountId)
                .executeUpdate();
    }
}
