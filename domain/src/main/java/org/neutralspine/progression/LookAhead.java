package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.condition.Fusion;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** What comes next: for clinicians the way back to heavier loads, for patients too the weeks after a fusion. */
@UseCase
public class LookAhead {

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept records; {@code zone} is the hospital's. */
    @Inject
    public LookAhead(
            KnowledgeBase knowledge,
            CareRecords records,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.records = records;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * The calendar of a patient.
     *
     * @param trains whether training goes on today; while it rests, nothing is said to be allowed
     * @param calendar empty without a fusion whose day is known
     */
    public record Outlook(boolean trains, Optional<FusionCalendar> calendar) {}

    /** The rungs for a patient, in the rulebook's order; none before an intake. */
    public List<LoadingLadder.Rung> ladder(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        if (actor.role() == Role.PATIENT) {
            throw new Refusal.NotAllowed("Clinicians look at the way back to heavier loads.");
        }
        CareRecord record = read(actor, patientId, "loading-ladder.read");
        if (record.episode().conditions().isEmpty()) {
            return List.of();
        }
        return new LoadingLadder(knowledge).rungs(decide(record).assessment(), LoadTests.NONE);
    }

    /** The calendar of a patient, for the patient too. */
    public Outlook calendar(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        CareRecord record = read(actor, patientId, "fusion-calendar.read");
        if (record.episode().conditions().isEmpty()) {
            return new Outlook(true, Optional.empty());
        }
        boolean trains = decide(record).fold(cleared -> true, withheld -> false);
        return new Outlook(trains, calendar(record));
    }

    private Optional<FusionCalendar> calendar(CareRecord record) {
        return record.episode().conditions().stream()
                .map(KeptCondition::conditionId)
                .filter(Fusion::isFusion)
                .findFirst()
                .flatMap(fusion -> IntakeToday.begun(knowledge, record, fusion))
                .flatMap(operatedOn -> FusionCalendar.of(knowledge, intake(record), operatedOn, today()));
    }

    private Verdict decide(CareRecord record) {
        return new Gate(knowledge).decide(intake(record));
    }

    private Intake intake(CareRecord record) {
        return IntakeToday.of(knowledge, record, today());
    }

    private CareRecord read(Actor actor, UUID patientId, String action) {
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, action, Audit.Subject.patient(patientId));
        return record;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
