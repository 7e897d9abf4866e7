package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.lesson.ReadLessons;
import org.neutralspine.progression.TrainingDay;

/**
 * The patient's course: all lessons that are theirs, one lesson, and that it was read. While training has to wait the lessons
 * do too: they encourage moving, and somebody with a warning sign must not read that first.
 */
@Controller
@Dependent
@Path("learn")
public class LearnPage {

    private final Pages pages;
    private final Visit visit;
    private final LearnViews views;
    private final ReadLessons lessons;
    private final DayDiary diary;
    private final TodayViews today;

    /** Over the use cases. */
    @Inject
    public LearnPage(
            Pages pages, Visit visit, LearnViews views, ReadLessons lessons, DayDiary diary, TodayViews today) {
        this.pages = pages;
        this.visit = visit;
        this.views = views;
        this.lessons = lessons;
        this.diary = diary;
        this.today = today;
    }

    /** The course. */
    @GET
    public Response show() {
        TrainingDay day = diary.today(visit);
        return pages.show("learn.jte", day.mustWait() ? views.waiting(visit, today.waiting(day)) : views.course(visit));
    }

    /** One lesson. */
    @GET
    @Path("{lesson}")
    public Response lesson(@PathParam("lesson") String lesson) {
        if (diary.today(visit).mustWait()) {
            return pages.go(LearnViews.BASE);
        }
        return pages.show("lesson.jte", views.lesson(visit, lesson).orElseThrow(() -> new Refusal.NotFound("lesson")));
    }

    /** Keeps that it was read. */
    @POST
    @Path("{lesson}/read")
    public Response read(@PathParam("lesson") String lesson) {
        lessons.tick(visit.actor(), visit.ownRecord(), lesson);
        return pages.done(LearnViews.BASE, "learn.read.flash");
    }
}
