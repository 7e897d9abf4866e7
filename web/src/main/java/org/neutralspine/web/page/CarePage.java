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
import org.neutralspine.account.ReadColleagues;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CloseEpisode;
import org.neutralspine.intake.MovePatient;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.CloseView;

/** Ending a patient's care, or handing it to a colleague. */
@Controller
@Dependent
@Path("patients/{id}")
public class CarePage {

    private static final List<String> REASONS = List.of("goals-reached", "moved", "declined", "referred", "other");

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final CareChanges changes;

    /** Over the use cases. */
    @Inject
    public CarePage(Pages pages, Visit visit, ReadPatient patients, CareChanges changes) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.changes = changes;
    }

    /** What changes whose care. */
    @Dependent
    public static class CareChanges {
        private final CloseEpisode closing;
        private final MovePatient moving;
        private final ReadColleagues colleagues;

        /** Over the use cases. */
        @Inject
        public CareChanges(CloseEpisode closing, MovePatient moving, ReadColleagues colleagues) {
            this.closing = closing;
            this.moving = moving;
            this.colleagues = colleagues;
        }
    }

    /** Asks why care ends. */
    @GET
    @Path("close")
    public Response askClose(@PathParam("id") String id) {
        CareRecord record = patients.read(visit.actor(), Id.of(id, "patient"));
        List<Choice> reasons = REASONS.stream()
                .map(reason -> new Choice(reason, pages.words().say("close.reason." + reason), false))
                .toList();
        return pages.show("close.jte", new CloseView(id, ClearanceForms.name(record), reasons, false, List.of()));
    }

    /** Ends it. */
    @POST
    @Path("close")
    public Response close(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        String chosen = visit.typedText("choice");
        String reason = REASONS.contains(chosen) ? chosen : "other";
        CareRecord record = patients.read(visit.actor(), patientId);
        changes.closing.close(visit.actor(), patientId, record.episode().version(), reason);
        return pages.done("/app/patients/" + patientId, "close.done.flash");
    }

    /** Asks to whom. */
    @GET
    @Path("transfer")
    public Response askTransfer(@PathParam("id") String id) {
        CareRecord record = patients.read(visit.actor(), Id.of(id, "patient"));
        List<Choice> others = changes.colleagues.of(visit.actor(), Role.PHYSIOTHERAPIST).stream()
                .filter(c -> !c.id().equals(record.episode().physiotherapistId()))
                .map(c -> new Choice(c.id().toString(), c.name(), false))
                .toList();
        return pages.show("close.jte", new CloseView(id, ClearanceForms.name(record), others, true, List.of()));
    }

    /** Hands the patient over. */
    @POST
    @Path("transfer")
    public Response transfer(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        UUID to = Id.of(visit.typed("choice"), "physiotherapist");
        changes.moving.move(visit.actor(), patientId, to, pages.words().say("transfer.reason"));
        return pages.done("/app/caseload", "transfer.done.flash");
    }
}
