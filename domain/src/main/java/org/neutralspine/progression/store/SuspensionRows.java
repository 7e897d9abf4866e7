package org.neutralspine.progression.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.progression.Suspension;
import org.neutralspine.progression.Suspensions;

/** Suspensions in the database. What it writes it flushes itself, so that no query has to look for changes first. */
@Dependent
public class SuspensionRows implements Suspensions {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public SuspensionRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void begin(Suspension suspension) {
        entities.persist(SuspensionRow.of(suspension));
        entities.flush();
    }

    @Override
    public Optional<Suspension> open(UUID episodeId) {
        return entities.createQuery(
                        "select s from SuspensionRow s where s.episodeId = :episode and s.endedAt is null"
                                + " order by s.beganAt",
                        SuspensionRow.class)
                .setParameter("episode", episodeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SuspensionRow::toSuspension);
    }

    @Override
    public Optional<Instant> lastLifted(UUID episodeId) {
        return entities.createQuery(
                        "select s from SuspensionRow s where s.episodeId = :episode and s.endedAt is not null"
                                + " order by s.endedAt desc",
                        SuspensionRow.class)
                .setParameter("episode", episodeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> row.endedAt);
    }

    @Override
    public void end(UUID id, Lifted lifted) {
        SuspensionRow row = entities.find(SuspensionRow.class, id);
        row.endedAt = lifted.at();
        row.endedBy = lifted.by();
        row.note = lifted.note();
        entities.flush();
    }
}
