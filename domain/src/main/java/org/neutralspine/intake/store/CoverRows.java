package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.Cover;
import org.neutralspine.intake.Covers;

/** Covers in the database. */
@Dependent
public class CoverRows implements Covers {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public CoverRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Cover cover, Instant at) {
        entities.persist(CoverRow.of(cover, at));
        entities.flush();
    }

    @Override
    public Optional<Cover> find(UUID id) {
        return Optional.ofNullable(entities.find(CoverRow.class, id)).map(CoverRow::toCover);
    }

    @Override
    public List<Cover> on(LocalDate day) {
        return from(day).stream().filter(cover -> cover.holdsOn(day)).toList();
    }

    @Override
    public List<Cover> from(LocalDate day) {
        return entities.createQuery(
                        "select c from CoverRow c where c.toDay >= :day and c.endedAt is null order by c.fromDay, c.id",
                        CoverRow.class)
                .setParameter("day", day)
                .getResultStream()
                .map(CoverRow::toCover)
                .toList();
    }

    @Override
    public void end(UUID id, UUID by, Instant at) {
        CoverRow row = entities.find(CoverRow.class, id);
        row.endedAt = at;
        row.endedBy = by;
        entities.flush();
    }

    @Override
    public void hold(UUID physiotherapistId) {
        entities.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, physiotherapistId)
                .getResultList();
    }
}
