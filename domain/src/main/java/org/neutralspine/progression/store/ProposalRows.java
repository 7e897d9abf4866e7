package org.neutralspine.progression.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.KeptProposal;
import org.neutralspine.progression.KeptProposal.Answer;
import org.neutralspine.progression.KeptProposal.State;
import org.neutralspine.progression.Proposals;

/** Proposals in the database. What it writes it flushes itself, so that no query has to look for changes first. */
@Dependent
public class ProposalRows implements Proposals {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public ProposalRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(KeptProposal proposal) {
        entities.persist(ProposalRow.of(proposal));
        entities.flush();
    }

    @Override
    public List<KeptProposal> hold(Collection<UUID> ids) {
        return ids.stream()
                .sorted()
                .map(id -> entities.find(ProposalRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .map(ProposalRow::toProposal)
                .toList();
    }

    @Override
    public List<KeptProposal> waiting(UUID episodeId) {
        return entities.createQuery(
                        "select p from ProposalRow p where p.episodeId = :episode and p.state = 'waiting'"
                                + " order by p.madeAt, p.exerciseId",
                        ProposalRow.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .map(ProposalRow::toProposal)
                .toList();
    }

    @Override
    public List<KeptProposal> waitingFor(@Nullable UUID physiotherapistId) {
        String own = physiotherapistId == null ? "" : " and e.physiotherapistId = :physio";
        var query = entities.createQuery(
                "select p from ProposalRow p, EpisodeRow e where e.id = p.episodeId and e.closedOn is null"
                        + " and p.state = 'waiting'" + own + " order by p.episodeId, p.madeAt, p.exerciseId",
                ProposalRow.class);
        if (physiotherapistId != null) {
            query.setParameter("physio", physiotherapistId);
        }
        return query.getResultStream().map(ProposalRow::toProposal).toList();
    }

    @Override
    public Map<UUID, UUID> patients(Collection<UUID> episodeIds) {
        Map<UUID, UUID> patients = new HashMap<>();
        if (!episodeIds.isEmpty()) {
            entities.createQuery("select e.id, e.patientId from EpisodeRow e where e.id in :ids", Object[].class)
                    .setParameter("ids", episodeIds)
                    .getResultStream()
                    .forEach(row -> patients.put((UUID) row[0], (UUID) row[1]));
        }
        return patients;
    }

    @Override
    public void supersede(Collection<UUID> ids) {
        ids.forEach(id -> entities.find(ProposalRow.class, id).state = State.SUPERSEDED.word());
        entities.flush();
    }

    @Override
    public void answer(Collection<UUID> ids, State state, Answer answer) {
        for (UUID id : ids) {
            ProposalRow row = entities.find(ProposalRow.class, id);
            row.state = state.word();
            row.decidedAt = answer.at();
            row.decidedBy = answer.by();
            row.reason = answer.reason();
            row.nextProgramId = answer.programId();
        }
        entities.flush();
    }

    @Override
    public void carryOver(UUID id, UUID programId, UUID itemId) {
        ProposalRow row = entities.find(ProposalRow.class, id);
        row.programId = programId;
        row.itemId = itemId;
        entities.flush();
    }
}
