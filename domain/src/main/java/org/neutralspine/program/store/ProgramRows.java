package org.neutralspine.program.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ProgramVersion.State;
import org.neutralspine.program.Programs;

/** Versions of programs in the database. What it writes it flushes itself, so that no query has to look for changes first. */
@Dependent
public class ProgramRows implements Programs {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public ProgramRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public ProgramVersion draft(UUID episodeId, ProgramVersion.Built built, List<Prescription> items) {
        Integer last = entities.createQuery(
                        "select max(p.number) from ProgramRow p where p.episodeId = :episode", Integer.class)
                .setParameter("episode", episodeId)
                .getSingleResult();
        ProgramRow row = new ProgramRow();
        row.id = UUID.randomUUID();
        row.episodeId = episodeId;
        row.number = last == null ? 1 : last + 1;
        row.state = State.DRAFT.word();
        row.builtAt = built.at();
        row.builtBy = built.by();
        row.knowledgeVersion = built.knowledgeVersion();
        entities.persist(row);
        entities.flush();
        addItems(row.id, items);
        return read(row);
    }

    @Override
    public Optional<ProgramVersion> find(UUID id) {
        return Optional.ofNullable(entities.find(ProgramRow.class, id)).map(this::read);
    }

    @Override
    public List<ProgramVersion> ofEpisode(UUID episodeId) {
        List<ProgramRow> rows = entities.createQuery(
                        "select p from ProgramRow p where p.episodeId = :episode order by p.number desc",
                        ProgramRow.class)
                .setParameter("episode", episodeId)
                .getResultList();
        return together(rows);
    }

    @Override
    public List<ProgramVersion> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : together(entities.createQuery("select p from ProgramRow p where p.id in :ids", ProgramRow.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    @Override
    public Optional<ProgramVersion> inForce(UUID episodeId, LocalDate day) {
        return entities.createQuery(
                        "select p from ProgramRow p where p.episodeId = :episode and p.state <> 'draft'"
                                + " and p.startsOn <= :day and (p.endsOn is null or p.endsOn >= :day)"
                                + " order by p.number desc",
                        ProgramRow.class)
                .setParameter("episode", episodeId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::read);
    }

    @Override
    public ProgramVersion replace(UUID id, int version, List<Prescription> items) {
        ProgramRow row = changing(id, version);
        entities.createQuery("delete from PrescriptionRow i where i.programId = :program")
                .setParameter("program", id)
                .executeUpdate();
        addItems(id, items);
        return read(row);
    }

    @Override
    public ProgramVersion prescribe(UUID id, int version, Start start) {
        ProgramRow row = changing(id, version);
        endFormer(row, start.on());
        row.state = State.PRESCRIBED.word();
        row.prescribedAt = start.at();
        row.prescribedBy = start.by();
        row.startsOn = start.on();
        entities.flush();
        return read(row);
    }

    private void endFormer(ProgramRow next, LocalDate startsOn) {
        entities.createNativeQuery("update program set state = 'superseded', version = version + 1,"
                        + " ends_on = case when ends_on < ?1 then ends_on else ?1 end"
                        + " where episode_id = ?2 and state = 'prescribed'")
                .setParameter(1, startsOn.minusDays(1))
                .setParameter(2, next.episodeId)
                .executeUpdate();
    }

    private ProgramRow changing(UUID id, int version) {
        ProgramRow row = entities.find(ProgramRow.class, id);
        entities.refresh(row);
        if (row.version != version) {
            throw new Refusal.Stale("program");
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return row;
    }

    private void addItems(UUID programId, List<Prescription> items) {
        for (int i = 0; i < items.size(); i++) {
            entities.persist(PrescriptionRow.of(programId, i + 1, items.get(i)));
        }
        entities.flush();
    }

    private List<ProgramVersion> together(List<ProgramRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ProgramVersion.Item>> items =
                items(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> row.toVersion(items.getOrDefault(row.id, List.of())))
                .toList();
    }

    private ProgramVersion read(ProgramRow row) {
        return row.toVersion(items(List.of(row.id)).getOrDefault(row.id, List.of()));
    }

    private Map<UUID, List<ProgramVersion.Item>> items(List<UUID> programIds) {
        return entities.createQuery(
                        "select i from PrescriptionRow i where i.programId in :programs order by i.position",
                        PrescriptionRow.class)
                .setParameter("programs", programIds)
                .getResultStream()
                .collect(groupingBy(row -> row.programId, mapping(PrescriptionRow::toItem, toList())));
    }
}
