package org.neutralspine.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.CarePrograms;
import org.neutralspine.program.Guidance;
import org.neutralspine.program.ItemSafety;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.Programs;
import org.neutralspine.session.SessionLog.ExerciseLog;

/** Reads what is due today; a program the gate no longer allows is not shown as training. */
@UseCase
public class ReadToday {

    private final KnowledgeBase knowledge;
    private final CareRecords records;
    private final Programs programs;
    private final SessionLogs sessions;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept records; {@code zone} is the hospital's. */
    @Inject
    public ReadToday(
            KnowledgeBase knowledge,
            CareRecords records,
            Programs programs,
            SessionLogs sessions,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.records = records;
        this.programs = programs;
        this.sessions = sessions;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** The patient's day. */
    public Today read(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "today.read", Audit.Subject.patient(patientId));
        LocalDate day = LocalDate.now(clock);
        Optional<Preview> preview = preview(record, day);
        Verdict.Answer answer = preview.map(known -> known.verdict().answer()).orElse(null);
        Optional<ProgramVersion> program = preview.filter(ReadToday::isCleared)
                .filter(cleared -> record.episode().open())
                .flatMap(cleared -> programs.inForce(record.episode().id(), day));
        if (program.isEmpty()) {
            return new Today(day, answer, null, List.of(), List.of(), List.of(), 0);
        }
        return today(
                program.get(),
                preview.orElseThrow(),
                day,
                sessions.onDay(record.episode().id(), day));
    }

    private Optional<Preview> preview(CareRecord record, LocalDate day) {
        if (record.episode().conditions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CarePrograms.decide(knowledge, record, day));
    }

    private static boolean isCleared(Preview preview) {
        return preview.verdict().fold(cleared -> true, withheld -> false);
    }

    /** What was allowed when it was prescribed is looked at again: it rests on a day on which it is not. */
    private Today today(ProgramVersion version, Preview preview, LocalDate day, List<SessionLog> logs) {
        List<ProgramVersion.Item> planned = version.items().stream()
                .filter(item -> item.prescription().days().contains(day.getDayOfWeek()))
                .toList();
        List<Today.DueItem> items = planned.stream()
                .filter(item -> ItemSafety.isSafe(preview, item.prescription()))
                .map(item -> new Today.DueItem(item.id(), item.prescription(), name(item), bouts(item, logs)))
                .toList();
        List<String> resting = planned.stream()
                .filter(item -> !ItemSafety.isSafe(preview, item.prescription()))
                .map(this::name)
                .toList();
        return new Today(
                day,
                preview.verdict().answer(),
                version.id(),
                items,
                resting,
                Guidance.of(knowledge, preview).words(),
                Today.minutesOf(items));
    }

    private String name(ProgramVersion.Item item) {
        String id = item.prescription().exerciseId();
        return knowledge.catalogue().find(id).map(Exercise::name).orElse(id);
    }

    private static List<Today.Bout> bouts(ProgramVersion.Item item, List<SessionLog> logs) {
        List<Today.Bout> bouts = new ArrayList<>();
        for (int number = 1; number <= item.prescription().dose().boutsPerDay(); number++) {
            bouts.add(bout(item.id(), number, logs));
        }
        return bouts;
    }

    private static Today.Bout bout(UUID itemId, int number, List<SessionLog> logs) {
        for (SessionLog log : logs) {
            for (ExerciseLog entry : log.exercises()) {
                if (entry.itemId().equals(itemId) && entry.bout() == number) {
                    Today.State state = entry.completedSets() > 0 ? Today.State.DONE : Today.State.SKIPPED;
                    return new Today.Bout(number, state, log.id(), entry.completedSets());
                }
            }
        }
        return new Today.Bout(number, Today.State.OPEN, null, 0);
    }
}
