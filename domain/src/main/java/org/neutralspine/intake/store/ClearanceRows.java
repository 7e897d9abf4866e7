package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.Clearances;
import org.neutralspine.kernel.Refusal;

/** Clearances in the database. */
@Dependent
public class ClearanceRows implements Clearances {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public ClearanceRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Clearance clearance) {
        entities.persist(ClearanceRow.of(clearance));
        entities.flush();
    }

    @Override
    public Optional<Clearance> find(UUID id) {
        return Optional.ofNullable(entities.find(ClearanceRow.class, id)).map(ClearanceRow::toClearance);
    }

    @Override
    public List<Clearance> ofEpisode(UUID episodeId) {
        return entities.createQuery(
                        "select c from ClearanceRow c where c.episodeId = :episode order by c.requestedAt desc, c.id",
                        ClearanceRow.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .map(ClearanceRow::toClearance)
                .toList();
    }

    @Override
    public Clearance decide(Clearance clearance) {
        entities.createNativeQuery("select id from clearance where id = ?1 for update")
                .setParameter(1, clearance.id())
                .getResultList();
        ClearanceRow row = entities.find(ClearanceRow.class, clearance.id());
        entities.refresh(row);
        if (row.version != clearance.version()) {
            throw new Refusal.Stale("clearance");
        }
        row.decide(clearance);
        entities.flush();
        return row.toClearance();
    }

    @Override
    public void revoke(UUID id, Clearance.Voided voided) {
        entities.find(ClearanceRow.class, id).revoke(voided);
        entities.flush();
    }

    @Override
    public List<Held> newestInCare() {
        return entities.createQuery(
                        "select e.patientId, c from ClearanceRow c join EpisodeRow e on e.id = c.episodeId"
                                + " where e.closedOn is null and not exists (select later.id from ClearanceRow later"
                                + " where later.episodeId = c.episodeId and later.requestedAt > c.requestedAt) order by c.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Held((UUID) row[0], ((ClearanceRow) row[1]).toClearance()))
                .toList();
    }
}
