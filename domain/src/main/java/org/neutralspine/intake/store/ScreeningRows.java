package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.ScreeningAnswers;
import org.neutralspine.intake.Screenings;

/** Answered screenings in the database. */
@Dependent
public class ScreeningRows implements Screenings {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public ScreeningRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(UUID episodeId, ScreeningAnswers answers) {
        entities.persist(ScreeningRow.of(episodeId, answers));
        entities.flush();
    }

    @Override
    public Optional<ScreeningAnswers> latest(UUID episodeId) {
        return entities.createQuery(
                        "select s from ScreeningRow s where s.episodeId = :episode order by s.answeredAt desc, s.id",
                        ScreeningRow.class)
                .setParameter("episode", episodeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ScreeningRow::toAnswers);
    }
}
