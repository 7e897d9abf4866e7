package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.lesson.LessonPlan;
import org.neutralspine.lesson.ReadLessons;
import org.neutralspine.session.ExerciseHistory;
import org.neutralspine.session.ReadExerciseHistory;
import org.neutralspine.web.page.view.PatientView;

/** Says to clinicians what a patient has read, and how each exercise went. */
@Dependent
public class LearningRows {

    private final KnowledgeBase knowledge;
    private final ReadLessons lessons;
    private final ReadExerciseHistory histories;
    private final Words words = Words.english();

    /** Over the use cases that read. */
    @Inject
    public LearningRows(KnowledgeBase knowledge, ReadLessons lessons, ReadExerciseHistory histories) {
        this.knowledge = knowledge;
        this.lessons = lessons;
        this.histories = histories;
    }

    PatientView.Learning of(Visit visit, UUID patientId) {
        LessonPlan plan = lessons.plan(visit.actor(), patientId);
        return new PatientView.Learning(
                words.say("patient.lessons.read", plan.done(), plan.total()),
                histories.history(visit.actor(), patientId).stream()
                        .map(history -> row(visit, history))
                        .toList());
    }

    private PatientView.Practised row(Visit visit, ExerciseHistory history) {
        String id = history.exerciseId();
        return new PatientView.Practised(
                knowledge.catalogue().find(id).map(Exercise::name).orElse(id),
                history.times(),
                pain(history),
                history.leftOutForPain(),
                history.last() == null ? null : visit.dates().day(history.last()));
    }

    private @Nullable String pain(ExerciseHistory history) {
        return history.meanPain() == null
                ? null
                : words.say("patient.practised.mean", history.meanPain(), history.told(), history.times());
    }
}
