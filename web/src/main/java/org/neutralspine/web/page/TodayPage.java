package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;
import org.neutralspine.session.SkipReason;
import org.neutralspine.web.page.view.TodayView;

/** The patient's first page: what to do today, done with one tap, and how the pain is. */
@Controller
@Dependent
@Path("today")
public class TodayPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final DayDiary diary;
    private final TodayViews views;

    /** Over the patient's day. */
    @Inject
    public TodayPage(Pages pages, Visit visit, ReadPatient patients, DayDiary diary, TodayViews views) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.diary = diary;
        this.views = views;
    }

    /** The day. */
    @GET
    public Response show() {
        return pages.show("today.jte", view(null));
    }

    /** One tap: the bout is done as prescribed. */
    @POST
    @Path("{slot}/done")
    public Response done(@PathParam("slot") String slot) {
        int sets = Math.max(1, Numbers.whole(visit.typed("sets"), 1));
        diary.put(visit, ExerciseLog.done(item(slot), bout(slot), sets));
        return after();
    }

    /** One tap: the bout is left out, and why. */
    @POST
    @Path("{slot}/skip")
    public Response skip(@PathParam("slot") String slot) {
        try {
            SkipReason reason = SkipReason.of(visit.typedText("reason"));
            diary.put(visit, ExerciseLog.skipped(item(slot), bout(slot), reason));
            return after();
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("reason", "must be one of " + SkipReason.words());
        }
    }

    /** Takes it back. */
    @POST
    @Path("{slot}/undo")
    public Response undo(@PathParam("slot") String slot) {
        diary.takeBack(visit, item(slot), bout(slot));
        return after();
    }

    /** Keeps what was tapped of the pain; what was not tapped stays not told. */
    @POST
    @Path("pain")
    public Response pain() {
        Signs signs = new Signs(flag("technique"), flag("spread"), flag("numb"));
        Nrs effort = score("effort");
        Feeling told = new Feeling(
                score("before"), score("during"), score("after"), effort == null ? null : effort.value(), null, signs);
        if (told.equals(Feeling.UNTOLD)) {
            return pages.show(WRONG, "today.jte", view(pages.words().say("today.pain.none")));
        }
        CareRecord record = patients.read(visit.actor(), visit.ownRecord());
        diary.feel(visit, told);
        boolean high = above(told.painDuring(), record) || above(told.painAfter(), record);
        return pages.done("/app/today", high ? "today.pain.high.flash" : "today.pain.saved.flash");
    }

    private static boolean above(@Nullable Nrs score, CareRecord record) {
        return score != null && score.value() > record.episode().painLimit();
    }

    private @Nullable Boolean flag(String name) {
        String typed = visit.typed(name);
        return ("yes".equals(typed) || "no".equals(typed)) ? Boolean.valueOf("yes".equals(typed)) : null;
    }

    private Response after() {
        return visit.wantsPart() ? pages.part("component/today.jte", view(null)) : pages.go("/app/today");
    }

    private TodayView view(@Nullable String painError) {
        UUID patient = visit.ownRecord();
        CareRecord record = patients.read(visit.actor(), patient);
        return views.view(visit, record, diary.today(visit), diary.sessions(visit), painError);
    }

    private @Nullable Nrs score(String name) {
        Integer value = Numbers.whole(visit.typed(name));
        if (value == null) {
            return null;
        }
        if (value < Nrs.MIN || value > Nrs.MAX) {
            throw new Refusal.Invalid(name, "must be 0 to 10");
        }
        return new Nrs(value);
    }

    private static UUID item(String slot) {
        return Id.of(parts(slot).get(0), "exercise of today");
    }

    private static int bout(String slot) {
        return Numbers.whole(parts(slot).get(1), 0);
    }

    /** A slot is written as the item's id, an underscore, and the bout. */
    private static List<String> parts(String slot) {
        int line = slot.lastIndexOf('_');
        if (line < 0) {
            throw new Refusal.NotFound("exercise of today");
        }
        return List.of(slot.substring(0, line), slot.substring(line + 1));
    }
}
