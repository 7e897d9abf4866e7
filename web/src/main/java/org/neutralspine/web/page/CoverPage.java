package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.account.ReadColleagues;
import org.neutralspine.intake.SetCover;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.CoverView;
import org.neutralspine.web.page.view.FormError;

/** Who looks after whose caseload on which days. */
@Controller
@Dependent
@Path("cover")
public class CoverPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final SetCover covers;
    private final ReadColleagues colleagues;

    /** Over the use cases. */
    @Inject
    public CoverPage(Pages pages, Visit visit, SetCover covers, ReadColleagues colleagues) {
        this.pages = pages;
        this.visit = visit;
        this.covers = covers;
        this.colleagues = colleagues;
    }

    /** The covers that are not over, and a form for the next. */
    @GET
    public Response show() {
        return pages.show("cover.jte", view(List.of()));
    }

    /** Sets one. */
    @POST
    public Response set() {
        try {
            covers.set(visit.actor(), wanted());
            return pages.done("/app/cover", "cover.set.flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return pages.show(WRONG, "cover.jte", view(FormError.from(e)));
        }
    }

    /** Takes one back. */
    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") String id) {
        covers.takeBack(visit.actor(), Id.of(id, "cover"));
        return pages.done("/app/cover", "cover.end.flash");
    }

    private SetCover.Wanted wanted() {
        LocalDate from = Numbers.day(visit.typed("from"));
        LocalDate to = Numbers.day(visit.typed("to"));
        if (from == null || to == null) {
            throw new Refusal.Invalid(
                    from == null ? "from" : "to", pages.words().say("cover.day.needed"));
        }
        UUID whose = lead()
                ? Id.of(visit.typed("physiotherapistId"), "physiotherapist")
                : visit.actor().accountId();
        return new SetCover.Wanted(whose, Id.of(visit.typed("standInId"), "physiotherapist"), from, to);
    }

    private boolean lead() {
        return visit.actor().role() == Role.LEAD;
    }

    private CoverView view(List<FormError> errors) {
        Map<UUID, String> names = new LinkedHashMap<>();
        colleagues.of(visit.actor(), Role.PHYSIOTHERAPIST).forEach(one -> names.put(one.id(), one.name()));
        List<CoverView.Row> rows = covers.list(visit.actor()).stream()
                .map(cover -> new CoverView.Row(
                        cover.id().toString(),
                        names.getOrDefault(cover.physiotherapistId(), ""),
                        names.getOrDefault(cover.standInId(), ""),
                        pages.words()
                                .say(
                                        "cover.days",
                                        visit.dates().day(cover.from()),
                                        visit.dates().day(cover.to()))))
                .toList();
        List<Choice> all = names.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue(), false))
                .toList();
        List<Choice> others = all.stream()
                .filter(one ->
                        lead() || !one.value().equals(visit.actor().accountId().toString()))
                .toList();
        return new CoverView(rows, lead() ? all : List.of(), others, visit.typed(), errors);
    }
}
