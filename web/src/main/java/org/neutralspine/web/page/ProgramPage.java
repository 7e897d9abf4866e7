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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.Change;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.web.page.view.FormError;

/** Building, changing and prescribing a program with live verdicts; the last step of the path. */
@Controller
@Dependent
@Path("patients/{id}/program")
public class ProgramPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final BuildProgram build;
    private final EditProgram edit;
    private final ProgramViews views;

    /** Over the use cases. */
    @Inject
    public ProgramPage(Pages pages, Visit visit, BuildProgram build, EditProgram edit, ProgramViews views) {
        this.pages = pages;
        this.visit = visit;
        this.build = build;
        this.edit = edit;
        this.views = views;
    }

    /** The draft beside all exercises; only the exercises when a search asks for them. */
    @GET
    public Response show(@PathParam("id") String id) {
        var view = views.view(visit, Id.of(id, "patient"), List.of());
        return visit.wantsPart() ? pages.part("component/verdictsPart.jte", view) : pages.show("program.jte", view);
    }

    /** Has a program proposed; when one is in force and nothing is drafted, the draft begins as its copy. */
    @POST
    public Response propose(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        if ("copy".equals(visit.typed("from"))) {
            edit.copy(visit.actor(), Id.of(visit.typed("programId"), "program"));
        } else {
            build.build(visit.actor(), patientId);
        }
        return pages.done(address(patientId), "program.built.flash");
    }

    /** Adds an exercise with its usual dose. */
    @POST
    @Path("add")
    public Response add(@PathParam("id") String id) {
        return change(id, "program.added.flash", items -> {
            items.add(Change.add(visit.typedText("exerciseId")));
            return items;
        });
    }

    /** Moves an item up or down, or takes it out. */
    @POST
    @Path("items/{item}/move")
    public Response move(@PathParam("id") String id, @PathParam("item") String item) {
        int index = views.indexOf(visit, Id.of(id, "patient"), Id.of(item, "exercise"));
        String move = visit.typedText("move");
        String said = move.equals("remove") ? "program.removed.flash" : "program.saved.flash";
        return change(id, said, items -> {
            switch (move) {
                case "up" -> Collections.swap(items, index, Math.max(0, index - 1));
                case "down" -> Collections.swap(items, index, Math.min(items.size() - 1, index + 1));
                case "remove" -> items.remove(index);
                default -> throw new Refusal.NotFound("change");
            }
            return items;
        });
    }

    /** Changes the dose and the days of an item. */
    @POST
    @Path("items/{item}")
    public Response dose(@PathParam("id") String id, @PathParam("item") String item) {
        int index = views.indexOf(visit, Id.of(id, "patient"), Id.of(item, "exercise"));
        return change(id, "program.saved.flash", items -> {
            items.set(index, DoseForm.read(items.get(index), visit.typed()));
            return items;
        });
    }

    /** Puts the draft into force. */
    @POST
    @Path("prescribe")
    public Response prescribe(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        try {
            LocalDate starts = Numbers.day(visit.typed("startsOn"));
            ProgramVersion draft = views.draft(visit, patientId);
            edit.prescribe(visit.actor(), draft.id(), version(), starts == null ? visit.today() : starts);
            return pages.done("/app/patients/" + patientId, "program.prescribed.flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return again(patientId, e);
        }
    }

    private Response change(String id, String said, Function<List<Change>, List<Change>> change) {
        UUID patientId = Id.of(id, "patient");
        try {
            ProgramVersion draft = views.draft(visit, patientId);
            List<Change> items = new ArrayList<>(draft.items().stream()
                    .map(item -> Change.keep(item.prescription()))
                    .toList());
            edit.edit(visit.actor(), draft.id(), version(), change.apply(items));
            return pages.done(address(patientId), said);
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return again(patientId, e);
        }
    }

    /** The refusal says why and offers the alternative: it comes back on top of the draft as it was. */
    private Response again(UUID patientId, Refusal refusal) {
        List<FormError> errors = new ArrayList<>();
        errors.add(new FormError(null, String.valueOf(refusal.getMessage())));
        refusal.violations().forEach(v -> errors.add(new FormError(null, v.message())));
        return pages.show(WRONG, "program.jte", views.view(visit, patientId, errors));
    }

    private int version() {
        return Numbers.whole(visit.typed("version"), -1);
    }

    private static String address(UUID patientId) {
        return "/app/patients/" + patientId + "/program";
    }
}
