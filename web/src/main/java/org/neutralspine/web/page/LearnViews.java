package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.Lesson;
import org.neutralspine.knowledge.Source;
import org.neutralspine.lesson.LessonPlan;
import org.neutralspine.lesson.ReadLessons;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.LearnView;
import org.neutralspine.web.page.view.LessonView;
import org.neutralspine.web.page.view.TodayView;

/** Says the course to the patient whose it is. */
@Dependent
public class LearnViews {

    static final String BASE = "/app/learn";

    private final KnowledgeBase knowledge;
    private final ReadLessons lessons;
    private final Words words = Words.english();

    /** Over the use case. */
    @Inject
    public LearnViews(KnowledgeBase knowledge, ReadLessons lessons) {
        this.knowledge = knowledge;
        this.lessons = lessons;
    }

    LearnView course(Visit visit) {
        LessonPlan plan = plan(visit);
        return new LearnView(
                knowledge.lessons().status(),
                plan.done(),
                plan.total(),
                plan.ofTheWeek().map(step -> entry(visit, step)).orElse(null),
                plan.parts().stream()
                        .map(part -> new LearnView.Part(
                                part.title(),
                                part.steps().stream()
                                        .map(step -> entry(visit, step))
                                        .toList()))
                        .toList(),
                null);
    }

    /** Instead of the course while training has to wait: no lesson speaks against a warning. */
    LearnView waiting(Visit visit, TodayView.Advice advice) {
        LessonPlan plan = plan(visit);
        return new LearnView(knowledge.lessons().status(), plan.done(), plan.total(), null, List.of(), advice);
    }

    /** One lesson; empty if the patient has none of that name. */
    Optional<LessonView> lesson(Visit visit, String id) {
        LessonPlan plan = plan(visit);
        return plan.find(id)
                .map(step -> new LessonView(
                        entry(visit, step),
                        step.lesson().sentences(),
                        step.lesson().tryToday(),
                        sources(step.lesson()),
                        knowledge.lessons().status(),
                        plan.after(id).map(next -> entry(visit, next)).orElse(null)));
    }

    /** What to read this week; absent when all that has come up is read. */
    LearnView.@Nullable Entry ofTheWeek(Visit visit) {
        return plan(visit).ofTheWeek().map(step -> entry(visit, step)).orElse(null);
    }

    private LessonPlan plan(Visit visit) {
        return lessons.plan(visit.actor(), visit.ownRecord());
    }

    private LearnView.Entry entry(Visit visit, LessonPlan.Step step) {
        Instant read = step.readAt();
        return new LearnView.Entry(
                BASE + "/" + step.lesson().id(),
                step.lesson().title(),
                step.lesson().question(),
                read == null ? null : words.say("learn.read-on", visit.dates().day(read)));
    }

    private List<Fact> sources(Lesson lesson) {
        return lesson.sources().stream()
                .flatMap(id -> Optional.ofNullable(knowledge.sources().get(id)).stream())
                .map(this::cited)
                .toList();
    }

    private Fact cited(Source source) {
        return new Fact(source.cite(), words.say("source." + source.status()));
    }
}
