package org.neutralspine.session.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.FollowUps;
import org.neutralspine.session.SessionLogs.Correction;

/** Answers about the days after training, in the database. What it writes it flushes itself, so that no query has to look for changes first. */
@Dependent
public class FollowUpRows implements FollowUps {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public FollowUpRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(FollowUp answer) {
        entities.persist(FollowUpRow.of(answer));
        entities.flush();
    }

    @Override
    public Optional<FollowUp> find(UUID id) {
        return Optional.ofNullable(entities.find(FollowUpRow.class, id)).map(FollowUpRow::toAnswer);
    }

    @Override
    public List<FollowUp> between(UUID episodeId, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select f from FollowUpRow f where f.episodeId = :episode and f.day between :from and :to"
                                + " order by f.day, f.hours",
                        FollowUpRow.class)
                .setParameter("episode", episodeId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(FollowUpRow::toAnswer)
                .toList();
    }

    @Override
    public FollowUp correct(FollowUp answer, Correction correction) {
        FollowUpRow row = entities.find(FollowUpRow.class, answer.id());
        entities.refresh(row);
        if (row.version != answer.version()) {
            throw new Refusal.Stale("answer");
        }
        FollowUpCorrectionRow kept = new FollowUpCorrectionRow();
        kept.id = UUID.randomUUID();
        kept.followUpId = row.id;
        kept.correctedAt = correction.at();
        kept.correctedBy = correction.by();
        kept.formerPain = row.pain;
        entities.persist(kept);
        row.pain = answer.pain().value();
        entities.flush();
        return row.toAnswer();
    }
}
