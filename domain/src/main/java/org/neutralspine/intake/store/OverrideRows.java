package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.Overrides;

/** Overrides in the database. */
@Dependent
public class OverrideRows implements Overrides {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public OverrideRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(GrantedOverride override) {
        entities.persist(OverrideRow.of(override));
        entities.flush();
    }

    @Override
    public Optional<GrantedOverride> find(UUID id) {
        return Optional.ofNullable(entities.find(OverrideRow.class, id)).map(OverrideRow::toOverride);
    }

    @Override
    public List<GrantedOverride> ofEpisode(UUID episodeId) {
        return entities.createQuery(
                        "select o from OverrideRow o where o.episodeId = :episode order by o.grantedAt desc, o.id",
                        OverrideRow.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .map(OverrideRow::toOverride)
                .toList();
    }

    @Override
    public void confirm(UUID id, UUID by, Instant at) {
        OverrideRow row = entities.find(OverrideRow.class, id);
        row.confirmedAt = at;
        row.confirmedBy = by;
        entities.flush();
    }

    @Override
    public void end(UUID id, GrantedOverride.Ended ended) {
        OverrideRow row = entities.find(OverrideRow.class, id);
        row.endedAt = ended.at();
        row.endedBy = ended.by();
        row.endReason = ended.why().word();
        entities.flush();
    }
}
