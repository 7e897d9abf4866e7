package org.neutralspine.progression.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.progression.JudgedDay;
import org.neutralspine.progression.KeptDecision;
import org.neutralspine.progression.ProposalKind;
import org.neutralspine.progression.SessionDecisions;

/** Decisions in the database. What it writes it flushes itself, so that no query has to look for changes first. */
@Dependent
public class DecisionRows implements SessionDecisions {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public DecisionRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(KeptDecision decision) {
        entities.createQuery("update DecisionRow d set d.replacedAt = :at where d.episodeId = :episode"
                        + " and d.day = :day and d.replacedAt is null")
                .setParameter("at", decision.entry().at())
                .setParameter("episode", decision.episodeId())
                .setParameter("day", decision.judged().day())
                .executeUpdate();
        entities.persist(DecisionRow.of(decision));
        entities.flush();
    }

    @Override
    public void tookEffect(UUID decisionId, UUID programId) {
        entities.find(DecisionRow.class, decisionId).programId = programId;
        entities.flush();
    }

    @Override
    public List<JudgedDay> judged(UUID episodeId) {
        return entities.createQuery(
                        "select d.day, d.action, d.kind, d.alert, d.good, d.bad, d.flare, d.painMax from DecisionRow d"
                                + " where d.episodeId = :episode and d.replacedAt is null order by d.day",
                        Object[].class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .map(DecisionRows::judged)
                .toList();
    }

    private static JudgedDay judged(Object[] row) {
        return new JudgedDay(
                (LocalDate) row[0],
                (String) row[1],
                ProposalKind.of((String) row[2]),
                (Boolean) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                (Integer) row[7]);
    }

    @Override
    public List<KeptDecision> ofDay(UUID episodeId, LocalDate day) {
        return entities.createQuery(
                        "select d from DecisionRow d where d.episodeId = :episode and d.day = :day"
                                + " order by case when d.replacedAt is null then 0 else 1 end, d.decidedAt desc",
                        DecisionRow.class)
                .setParameter("episode", episodeId)
                .setParameter("day", day)
                .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                .getResultStream()
                .map(DecisionRow::toDecision)
                .toList();
    }

    @Override
    public Optional<KeptDecision> latest(UUID episodeId) {
        return newest(episodeId, 1).stream().findFirst();
    }

    @Override
    public List<KeptDecision> newest(UUID episodeId, int limit) {
        return entities.createQuery(
                        "select d from DecisionRow d where d.episodeId = :episode and d.replacedAt is null"
                                + " order by d.day desc",
                        DecisionRow.class)
                .setParameter("episode", episodeId)
                .setMaxResults(limit)
                .getResultStream()
                .map(DecisionRow::toDecision)
                .toList();
    }

    @Override
    public List<UUID> patientsSince(LocalDate from) {
        return entities.createQuery(
                        "select distinct e.patientId from DecisionRow d, EpisodeRow e where e.id = d.episodeId"
                                + " and e.closedOn is null and d.replacedAt is null and d.day >= :from"
                                + " order by e.patientId",
                        UUID.class)
                .setParameter("from", from)
                .getResultList();
    }
}
