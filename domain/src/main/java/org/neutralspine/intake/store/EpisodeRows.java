package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.Trained;
import org.neutralspine.kernel.Refusal;

/** Episodes in the database. */
@Dependent
public class EpisodeRows implements Episodes {

    private final EntityManager entities;
    private final ZoneId zone;

    /** Over the running transaction's entity manager; {@code zone} is the hospital's. */
    @Inject
    public EpisodeRows(EntityManager entities, ZoneId zone) {
        this.entities = entities;
        this.zone = zone;
    }

    @Override
    public void add(Episode episode) {
        EpisodeRow row = new EpisodeRow();
        row.id = episode.id();
        row.patientId = episode.patientId();
        row.physiotherapistId = episode.physiotherapistId();
        row.openedOn = episode.span().openedOn();
        row.painLimit = episode.painLimit();
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Optional<Episode> current(UUID patientId) {
        return entities.createQuery(
                        "select e from EpisodeRow e where e.patientId = :patient"
                                + " order by case when e.closedOn is null then 0 else 1 end, e.closedOn desc, e.openedOn desc",
                        EpisodeRow.class)
                .setParameter("patient", patientId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::toEpisode);
    }

    @Override
    public List<Episode> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Episode.Surgery>> surgeries = entities.createQuery(
                        "select s from SurgeryRow s where s.episodeId in :episodes order by s.operatedOn desc, s.id",
                        SurgeryRow.class)
                .setParameter("episodes", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.episodeId, Collectors.mapping(SurgeryRow::toSurgery, Collectors.toList())));
        return entities.createQuery("select e from EpisodeRow e where e.id in :ids", EpisodeRow.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "EXISTS")
                .setHint("eclipselink.batch", "e.conditions")
                .setHint("eclipselink.batch", "e.restrictions")
                .setHint("eclipselink.batch", "e.barredPositions")
                .setHint("eclipselink.batch", "e.tests")
                .getResultStream()
                .map(row -> row.toEpisode(surgeries.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public Optional<Episode> find(UUID id) {
        return Optional.ofNullable(entities.find(EpisodeRow.class, id)).map(this::toEpisode);
    }

    @Override
    public void hold(UUID id) {
        entities.createNativeQuery("select id from episode where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        EpisodeRow row = entities.find(EpisodeRow.class, id);
        if (row != null) {
            entities.refresh(row);
        }
    }

    @Override
    public Episode record(Episode episode, Instant at) {
        EpisodeRow row = changing(episode.id(), episode.version());
        row.painLimit = episode.painLimit();
        row.painLimitReason = episode.painLimitReason();
        row.intakeRecordedAt = at;
        row.findings = FindingsPart.of(episode.findings());
        row.setConditions(episode.conditions());
        row.restrictions.keySet().retainAll(episode.restrictions().keySet());
        row.restrictions.putAll(episode.restrictions());
        row.barredPositions.retainAll(episode.barredPositions());
        row.barredPositions.addAll(episode.barredPositions());
        row.setTests(episode.tests(), LocalDate.ofInstant(at, zone));
        surgeries(row.id).forEach(entities::remove);
        entities.flush();
        episode.surgeries().forEach(surgery -> entities.persist(SurgeryRow.of(row.id, surgery)));
        entities.flush();
        return toEpisode(row);
    }

    @Override
    public void measured(Episode episode, Map<String, BigDecimal> tests, LocalDate on) {
        EpisodeRow row = changing(episode.id(), episode.version());
        Map<String, BigDecimal> all = new TreeMap<>(episode.tests());
        all.putAll(tests);
        row.setTests(all, on);
        entities.flush();
    }

    @Override
    public Episode close(UUID id, int version, LocalDate on, String reason) {
        EpisodeRow row = changing(id, version);
        row.closedOn = on;
        row.closeReason = reason;
        entities.createNativeQuery("update program set ends_on = case when starts_on > ?1 then starts_on else ?1 end"
                        + " where episode_id = ?2 and state = 'prescribed' and ends_on is null")
                .setParameter(1, on)
                .setParameter(2, id)
                .executeUpdate();
        entities.flush();
        return toEpisode(row);
    }

    @Override
    public void move(UUID id, Move move) {
        EpisodeRow row = entities.find(EpisodeRow.class, id);
        TransferRow transfer = new TransferRow();
        transfer.id = UUID.randomUUID();
        transfer.episodeId = id;
        transfer.from = row.physiotherapistId;
        transfer.to = move.to();
        transfer.movedAt = move.at();
        transfer.movedBy = move.by();
        transfer.reason = move.reason();
        entities.persist(transfer);
        row.physiotherapistId = move.to();
        entities.flush();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Trained> trained(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select i.exercise_id, cast(p.starts_on as varchar), cast(p.ends_on as varchar)"
                                + " from program p join prescription i on i.program_id = p.id"
                                + " where p.episode_id = ?1 and p.state <> 'draft' order by p.starts_on, p.number, i.position")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new Trained((String) row[0], LocalDate.parse((String) row[1]), day((String) row[2])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** The row, if nobody changed it since {@code version}; its version rises whatever part of it changes. */
    private EpisodeRow changing(UUID id, int version) {
        hold(id);
        EpisodeRow row = entities.find(EpisodeRow.class, id);
        if (row.version != version) {
            throw new Refusal.Stale("record");
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return row;
    }

    private List<SurgeryRow> surgeries(UUID episodeId) {
        return entities.createQuery(
                        "select s from SurgeryRow s where s.episodeId = :episode order by s.operatedOn desc, s.id",
                        SurgeryRow.class)
                .setParameter("episode", episodeId)
                .getResultList();
    }

    private Episode toEpisode(EpisodeRow row) {
        return row.toEpisode(
                surgeries(row.id).stream().map(SurgeryRow::toSurgery).toList());
    }
}
