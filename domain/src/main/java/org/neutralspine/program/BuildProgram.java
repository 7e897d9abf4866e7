package org.neutralspine.program;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** Lets the product propose a program for a patient in care. */
@UseCase
public class BuildProgram {

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final Episodes episodes;
    private final Programs programs;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept records; {@code zone} is the hospital's. */
    @Inject
    public BuildProgram(
            KnowledgeBase knowledge,
            CareRecords records,
            Episodes episodes,
            Programs programs,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.records = records;
        this.episodes = episodes;
        this.programs = programs;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** The whole reasoning for the patient today, for clinicians; nothing is kept but that it was looked at. */
    public Preview preview(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        if (actor.role() == Role.PATIENT) {
            throw new Refusal.NotAllowed("Clinicians look at the reasoning.");
        }
        audit.record(actor, "patient.preview", Audit.Subject.patient(patientId));
        return CarePrograms.decide(knowledge, record(patientId), LocalDate.now(clock));
    }

    /** Keeps a draft of what the product proposes; while the gate withholds there is none, and that is an answer. */
    public Proposal build(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        ReadPrograms.mustPrescribe(actor);
        Episode episode = episodes.open(patientId);
        Preview preview = CarePrograms.decide(knowledge, record(patientId), LocalDate.now(clock));
        Optional<ProgramVersion> draft = preview.program().map(program -> draft(actor, episode, program));
        String subject = draft.map(kept -> kept.id().toString()).orElse(null);
        audit.record(actor, "program.build", new Audit.Subject("program", subject, patientId));
        return new Proposal(preview, draft);
    }

    /** What the rules about programs say to a version today, against the one prescribed before it. */
    public DraftReview review(Actor actor, UUID programId) {
        ProgramVersion version = ReadPrograms.reach(actor, programId, programs, episodes, relations);
        UUID patientId = ReadPrograms.patientOf(version, episodes);
        Preview preview = CarePrograms.decide(knowledge, record(patientId), LocalDate.now(clock));
        audit.record(actor, "program.review", Audit.Subject.of("program", programId, patientId));
        return DraftReview.of(knowledge, preview, version, ReadPrograms.before(version, programs));
    }

    private ProgramVersion draft(Actor actor, Episode episode, Program program) {
        ProgramVersion.Built built = new ProgramVersion.Built(
                clock.instant(), actor.accountId(), knowledge.edition().name());
        return programs.draft(episode.id(), built, program.items());
    }

    private CareRecord record(UUID patientId) {
        return records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
    }

    /**
     * What came of it.
     *
     * @param preview the reasoning
     * @param draft what was kept; empty while the gate withholds
     */
    public record Proposal(Preview preview, Optional<ProgramVersion> draft) {}
}
