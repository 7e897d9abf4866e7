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
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.intake.RecordIntake;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.Typed;

/** The intake: diagnoses, operation, findings; the second step of the path. */
@Controller
@Dependent
@Path("patients/{id}/intake")
public class IntakePage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final RecordIntake intake;
    private final IntakeForms forms;

    /** Over the use cases. */
    @Inject
    public IntakePage(Pages pages, Visit visit, ReadPatient patients, RecordIntake intake, IntakeForms forms) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.intake = intake;
        this.forms = forms;
    }

    /** The form with what is kept. */
    @GET
    public Response form(@PathParam("id") String id) {
        CareRecord record = patients.read(visit.actor(), Id.of(id, "patient"));
        Typed kept = IntakeTyped.of(record.episode());
        return pages.show(
                "intake.jte",
                forms.view(record, kept, String.valueOf(record.episode().version()), List.of()));
    }

    /** Keeps it, then on to the safety questions; a long fusion typed as a short one comes back with the proposal. */
    @POST
    public Response save(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        Typed typed = visit.typed();
        List<FormError> errors = forms.wrong(typed);
        if (errors.isEmpty()) {
            try {
                intake.record(
                        visit.actor(), patientId, Numbers.whole(typed.get("version"), -1), IntakeTyped.form(typed));
                return pages.done("/app/patients/" + patientId + "/screening", "intake.saved.flash");
            } catch (Refusal.Invalid e) {
                errors = forms.fields(e, typed);
            }
        }
        CareRecord record = patients.read(visit.actor(), patientId);
        String version = typed.get("version");
        return pages.show(WRONG, "intake.jte", forms.view(record, typed, version == null ? "" : version, errors));
    }
}
