package org.neutralspine.measure.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.measure.MeasureAnswer;
import org.neutralspine.measure.MeasureAnswers;

/** Answers in the database. */
@Dependent
public class MeasureAnswerRows implements MeasureAnswers {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public MeasureAnswerRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(MeasureAnswer answer) {
        entities.persist(MeasureAnswerRow.of(answer));
        entities.flush();
    }

    @Override
    public Optional<MeasureAnswer> find(UUID id) {
        return Optional.ofNullable(entities.find(MeasureAnswerRow.class, id)).map(MeasureAnswerRow::toAnswer);
    }

    @Override
    public List<MeasureAnswer> all(UUID episodeId) {
        return entities.createQuery(
                        "select a from MeasureAnswerRow a where a.episodeId = :episode"
                                + " order by a.answeredOn, a.recordedAt",
                        MeasureAnswerRow.class)
                .setParameter("episode", episodeId)
                .setHint("eclipselink.batch.type", "EXISTS")
                .setHint("eclipselink.batch", "a.items")
                .getResultStream()
                .map(MeasureAnswerRow::toAnswer)
                .toList();
    }
}
