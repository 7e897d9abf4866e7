package org.neutralspine.lesson;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** The lessons of one patient: shown to whoever cares for them, ticked by the patient alone. */
@UseCase
public class ReadLessons {

    private final KnowledgeBase knowledge;
    private final Episodes episodes;
    private final LessonTicks ticks;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over what was read; {@code zone} is the hospital's. */
    @Inject
    public ReadLessons(
            KnowledgeBase knowledge,
            Episodes episodes,
            LessonTicks ticks,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.episodes = episodes;
        this.ticks = ticks;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** The course as it is for the patient today, after the end of care too. */
    public LessonPlan plan(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        audit.record(actor, "lessons.read", Audit.Subject.patient(patientId));
        return planned(episode(patientId));
    }

    /**
     * Keeps that the patient has read a lesson; said twice it stays read since the first time.
     *
     * @return the course after it
     * @throws Refusal.NotFound when there is no such lesson, or none for this patient
     */
    public LessonPlan tick(Actor actor, UUID patientId, String lessonId) {
        relations.require(actor, patientId);
        if (actor.role() != Role.PATIENT) {
            throw new Refusal.NotAllowed("Only the patient says what they have read.");
        }
        Episode episode = episode(patientId);
        episodes.hold(episode.id());
        LessonPlan before = planned(episode);
        LessonPlan.Step step = before.find(lessonId).orElseThrow(() -> new Refusal.NotFound("lesson"));
        if (step.isRead()) {
            return before;
        }
        // As the column holds it, so that the answer of today is the one read back tomorrow.
        ticks.add(patientId, lessonId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(actor, "lesson.tick", new Audit.Subject("lesson", lessonId, patientId));
        return planned(episode);
    }

    private Episode episode(UUID patientId) {
        return episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
    }

    private LessonPlan planned(Episode episode) {
        LessonPlan.Reader reader = new LessonPlan.Reader(
                episode.conditions().stream().map(KeptCondition::conditionId).toList(),
                episode.span().openedOn(),
                ticks.of(episode.patientId()));
        return LessonPlan.of(knowledge.lessons(), reader, LocalDate.now(clock));
    }
}
