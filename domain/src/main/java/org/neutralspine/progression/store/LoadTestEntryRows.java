package org.neutralspine.progression.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.progression.LoadTestEntries;
import org.neutralspine.progression.LoadTestEntry;

/** Measurements in the database. */
@Dependent
public class LoadTestEntryRows implements LoadTestEntries {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public LoadTestEntryRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(LoadTestEntry entry) {
        entities.persist(LoadTestEntryRow.of(entry));
        entities.flush();
    }

    @Override
    public Optional<LoadTestEntry> find(UUID id) {
        return Optional.ofNullable(entities.find(LoadTestEntryRow.class, id)).map(LoadTestEntryRow::toEntry);
    }

    @Override
    public List<LoadTestEntry> all(UUID episodeId) {
        return entities.createQuery(
                        "select e from LoadTestEntryRow e where e.episodeId = :episode"
                                + " order by e.measuredOn desc, e.recordedAt desc",
                        LoadTestEntryRow.class)
                .setParameter("episode", episodeId)
                .setHint("eclipselink.batch.type", "EXISTS")
                .setHint("eclipselink.batch", "e.values")
                .getResultStream()
                .map(LoadTestEntryRow::toEntry)
                .toList();
    }
}
