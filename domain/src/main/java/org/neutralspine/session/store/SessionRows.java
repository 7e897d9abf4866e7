package org.neutralspine.session.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLogs;

/** Sessions in the database. What it writes it flushes itself, so that no query has to look for changes first. */
@Dependent
public class SessionRows implements SessionLogs {

    private final EntityManager entities;
    private final SessionDays days;

    /** Over the running transaction's entity manager. */
    @Inject
    public SessionRows(EntityManager entities) {
        this.entities = entities;
        this.days = new SessionDays(entities);
    }

    @Override
    public void add(SessionLog log, @Nullable String idempotencyKey) {
        days.lock(log.episodeId());
        entities.persist(SessionRow.of(log, idempotencyKey));
        entities.flush();
        addExercises(log);
    }

    @Override
    public Optional<SessionLog> find(UUID id) {
        return Optional.ofNullable(entities.find(SessionRow.class, id))
                .flatMap(row -> read(List.of(row)).stream().findFirst());
    }

    @Override
    public List<SessionLog> newest(UUID episodeId, int limit) {
        return read(entities.createQuery(
                        "select s from SessionRow s where s.episodeId = :episode order by s.doneAt desc, s.id",
                        SessionRow.class)
                .setParameter("episode", episodeId)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<SessionLog> onDay(UUID episodeId, LocalDate day) {
        return between(episodeId, day, day);
    }

    @Override
    public List<SessionLog> between(UUID episodeId, LocalDate from, LocalDate to) {
        return read(entities.createQuery(
                        "select s from SessionRow s where s.episodeId = :episode and s.day between :from and :to"
                                + " order by s.doneAt, s.id",
                        SessionRow.class)
                .setParameter("episode", episodeId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    @Override
    public Set<Slot> taken(Set<UUID> itemIds, LocalDate day, @Nullable UUID except) {
        if (itemIds.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select e from ExerciseLogRow e where e.itemId in :items and e.day = :day",
                        ExerciseLogRow.class)
                .setParameter("items", itemIds)
                .setParameter("day", day)
                .getResultStream()
                .filter(row -> !row.sessionId.equals(except))
                .map(row -> new Slot(row.itemId, row.bout))
                .collect(toSet());
    }

    @Override
    public SessionLog correct(SessionLog log, Correction correction) {
        days.lock(log.episodeId());
        SessionRow row = entities.find(SessionRow.class, log.id());
        entities.refresh(row);
        if (row.version != log.version()) {
            throw new Refusal.Stale("session");
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        row.feel(log.feeling());
        CorrectionRow kept = new CorrectionRow();
        kept.id = UUID.randomUUID();
        kept.sessionId = log.id();
        kept.correctedAt = correction.at();
        kept.correctedBy = correction.by();
        kept.former = correction.former();
        entities.persist(kept);
        entities.flush();
        entities.createQuery("delete from ExerciseLogRow e where e.sessionId = :session")
                .setParameter("session", log.id())
                .executeUpdate();
        addExercises(log);
        return row.toLog(log.exercises());
    }

    private void addExercises(SessionLog log) {
        log.exercises().forEach(entry -> entities.persist(ExerciseLogRow.of(log.id(), log.day(), entry)));
        entities.flush();
        days.addUp(log.episodeId(), log.day());
    }

    private List<SessionLog> read(List<SessionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SessionLog.ExerciseLog>> exercises = entities.createQuery(
                        "select e from ExerciseLogRow e where e.sessionId in :sessions order by e.itemId, e.bout",
                        ExerciseLogRow.class)
                .setParameter("sessions", rows.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(groupingBy(row -> row.sessionId, mapping(ExerciseLogRow::toEntry, toList())));
        return rows.stream()
                .map(row -> row.toLog(exercises.getOrDefault(row.id, List.of())))
                .toList();
    }
}
