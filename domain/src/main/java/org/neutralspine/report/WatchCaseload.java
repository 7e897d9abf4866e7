package org.neutralspine.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Cover;
import org.neutralspine.intake.Covers;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** Looks at how a caseload, or one patient, is doing today: the same figures as the weekly report, of the week so far. */
@UseCase
public class WatchCaseload {

    private static final int MOST_CASELOADS = 200;

    private final Caseloads caseloads;
    private final Episodes episodes;
    private final CareRelations relations;
    private final Covers covers;
    private final StandingFlags flags;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept weeks; {@code zone} is the hospital's. */
    @Inject
    public WatchCaseload(
            Caseloads caseloads,
            Episodes episodes,
            CareRelations relations,
            Covers covers,
            KnowledgeBase knowledge,
            Notes notes,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.caseloads = caseloads;
        this.episodes = episodes;
        this.relations = relations;
        this.covers = covers;
        this.flags = new SeriousFlags(knowledge);
        this.notes = notes;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** This week so far: a physiotherapist's own caseload and those they cover today, every caseload for a lead. */
    public List<CaseloadReport> thisWeek(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        TrainingWeek week = TrainingWeek.of(today);
        audit.record(actor, "caseload.read", Audit.Subject.general("caseload", null));
        List<Caseload> read = caseloads(actor, week, today);
        Surroundings around = new Surroundings(flags, notes.of(episodeIds(read), today));
        return read.stream()
                .map(caseload -> CaseloadReport.of(caseload, week, today, clock.instant(), around))
                .toList();
    }

    private static List<UUID> episodeIds(List<Caseload> caseloads) {
        return caseloads.stream()
                .flatMap(caseload -> caseload.patients().stream())
                .map(week -> week.patient().episodeId())
                .toList();
    }

    private List<Caseload> caseloads(Actor actor, TrainingWeek week, LocalDate today) {
        if (actor.role() == Role.PHYSIOTHERAPIST) {
            return Stream.concat(Stream.of(actor.accountId()), covered(actor, today))
                    .map(physiotherapist -> caseloads.of(physiotherapist, week, today))
                    .toList();
        }
        if (actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("Physiotherapists and leads see caseloads.");
        }
        return caseloads.page(week, today, null, MOST_CASELOADS);
    }

    private Stream<UUID> covered(Actor actor, LocalDate today) {
        return covers.on(today).stream()
                .filter(cover -> cover.standInId().equals(actor.accountId()))
                .map(Cover::physiotherapistId);
    }

    /** What the intakes of everybody in {@code reports} say, by episode; only what the actor may see. */
    public Map<UUID, Episode> episodes(Actor actor, List<CaseloadReport> reports) {
        List<UUID> ids = reports.stream()
                .flatMap(CaseloadReport::lines)
                .map(line -> line.facts().patient().episodeId())
                .toList();
        Set<UUID> mine = Stream.concat(Stream.of(actor.accountId()), covered(actor, LocalDate.now(clock)))
                .collect(Collectors.toSet());
        return episodes.all(ids).stream()
                .filter(episode -> actor.role() == Role.LEAD || mine.contains(episode.physiotherapistId()))
                .collect(Collectors.toMap(Episode::id, Function.identity()));
    }

    /** How the patient's present episode went over the last {@code days}, today included. */
    public Course course(Actor actor, UUID patientId, int days) {
        relations.require(actor, patientId);
        Episode episode = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        LocalDate today = LocalDate.now(clock);
        audit.record(actor, "patient.course", Audit.Subject.patient(patientId));
        return caseloads.course(episode.id(), today.minusDays(days - 1L), today);
    }
}
