package org.neutralspine.kernel.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.IdempotencyKeys;

/** Idempotency keys in the database; forgets the old ones of a person when they send a new one. */
@Dependent
public class IdempotencyKeyRows implements IdempotencyKeys {

    private final EntityManager entities;
    private final Clock clock;

    /** Over the running transaction's entity manager. */
    @Inject
    public IdempotencyKeyRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Used> find(Actor actor, Key key) {
        List<Object[]> rows = entities.createNativeQuery("select fingerprint, result_id from idempotency_key"
                        + " where account_id = ?1 and key_text = ?2 and purpose = ?3 and created_at >= ?4")
                .setParameter(1, actor.accountId())
                .setParameter(2, key.text())
                .setParameter(3, key.purpose())
                .setParameter(4, oldest().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().findFirst().map(row -> new Used((String) row[0], (UUID) row[1]));
    }

    @Override
    public void keep(Actor actor, Key key, Used used) {
        entities.createNativeQuery("delete from idempotency_key where account_id = ?1 and created_at < ?2")
                .setParameter(1, actor.accountId())
                .setParameter(2, oldest().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createNativeQuery("insert into idempotency_key"
                        + " (account_id, key_text, purpose, fingerprint, result_id, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, actor.accountId())
                .setParameter(2, key.text())
                .setParameter(3, key.purpose())
                .setParameter(4, used.fingerprint())
                .setParameter(5, used.resultId())
                .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
