package org.neutralspine.measure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.measure.OwnActivities;
import org.neutralspine.measure.OwnActivity;

/** Patients' own activities in the database. */
@Dependent
public class OwnActivityRows implements OwnActivities {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public OwnActivityRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(OwnActivity activity) {
        entities.persist(OwnActivityRow.of(activity));
        entities.flush();
    }

    @Override
    public void end(UUID id, LocalDate on) {
        entities.find(OwnActivityRow.class, id).endedOn = on;
        entities.flush();
    }

    @Override
    public void place(UUID id, int position) {
        entities.find(OwnActivityRow.class, id).position = position;
        entities.flush();
    }

    @Override
    public List<OwnActivity> all(UUID episodeId) {
        return entities.createQuery(
                        "select a from OwnActivityRow a where a.episodeId = :episode"
                                + " order by case when a.endedOn is null then 0 else 1 end, a.position, a.namedOn",
                        OwnActivityRow.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .map(OwnActivityRow::toActivity)
                .toList();
    }
}
