package org.neutralspine.program;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** Changes a draft and puts it into force; what is not safe for the patient today is refused with reasons. */
@UseCase
public class EditProgram {

    private static final int DAYS_AHEAD = 28;

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final Episodes episodes;
    private final Programs programs;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept programs; {@code zone} is the hospital's. */
    @Inject
    public EditProgram(
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

    /**
     * Replaces the items of a draft, in the order given.
     *
     * @param version of the program as it was read
     * @throws Refusal.Invalid if an item cannot be meant, or a line for the patient would frighten (FEAR-02)
     * @throws Refusal.Conflict {@code exercise-blocked} with every reason and the alternatives
     */
    public ProgramVersion edit(Actor actor, UUID programId, int version, List<Change> wanted) {
        ProgramVersion draft = draft(actor, programId);
        UUID patientId = ReadPrograms.patientOf(draft, episodes);
        Wanted.refuseUnknown(knowledge, wanted);
        GentleWords.refuseFrightening(knowledge, wanted);
        refuseUnsafe(patientId, wanted);
        List<Prescription> items = Wanted.prescriptions(knowledge, wanted, Difference.prescriptions(draft));
        ProgramVersion kept = programs.replace(programId, version, items);
        audit.record(actor, "program.edit", Audit.Subject.of("program", programId, patientId));
        return kept;
    }

    /** Keeps a new draft that holds what another version holds, to be changed. */
    public ProgramVersion copy(Actor actor, UUID programId) {
        ProgramVersion source = ReadPrograms.reach(actor, programId, programs, episodes, relations);
        ReadPrograms.mustPrescribe(actor);
        UUID patientId = ReadPrograms.patientOf(source, episodes);
        UUID episodeId = episodes.open(patientId).id();
        ProgramVersion.Built built = new ProgramVersion.Built(
                clock.instant(), actor.accountId(), knowledge.edition().name());
        ProgramVersion kept = programs.draft(episodeId, built, Difference.prescriptions(source));
        audit.record(actor, "program.copy", Audit.Subject.of("program", kept.id(), patientId));
        return kept;
    }

    /**
     * Puts a draft into force after checking all of it again; the former version ends the day before.
     *
     * @param version of the program as it was read
     * @param startsOn its first day, from today to four weeks ahead
     */
    public ProgramVersion prescribe(Actor actor, UUID programId, int version, LocalDate startsOn) {
        ProgramVersion draft = draft(actor, programId);
        LocalDate today = LocalDate.now(clock);
        if (startsOn.isBefore(today) || startsOn.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new Refusal.Invalid("startsOn", "must be a day from today to four weeks ahead");
        }
        UUID patientId = ReadPrograms.patientOf(draft, episodes);
        GentleWords.refuseFrightening(knowledge, Change.keepAll(draft));
        refuseUnsafe(patientId, Change.keepAll(draft));
        Programs.Start start = new Programs.Start(clock.instant(), actor.accountId(), startsOn);
        ProgramVersion kept = programs.prescribe(programId, version, start);
        audit.record(actor, "program.prescribe", Audit.Subject.of("program", programId, patientId));
        return kept;
    }

    private ProgramVersion draft(Actor actor, UUID programId) {
        ProgramVersion found = ReadPrograms.reach(actor, programId, programs, episodes, relations);
        ReadPrograms.mustPrescribe(actor);
        episodes.open(ReadPrograms.patientOf(found, episodes));
        if (found.state() != ProgramVersion.State.DRAFT) {
            throw new Refusal.Conflict(
                    "program-prescribed", "This version is prescribed. Copy it and change the copy.", List.of());
        }
        return found;
    }

    private void refuseUnsafe(UUID patientId, List<Change> items) {
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        Preview preview = CarePrograms.decide(knowledge, record, LocalDate.now(clock));
        CarePrograms.refuseWithheld(preview);
        ItemSafety.refuseBlocked(preview, items);
    }
}
