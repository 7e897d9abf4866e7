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
import org.neutralspine.intake.RequestClearance;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.FormError;

/** The physiotherapist asks for clearance and sees how it stands; the fourth step of the path. */
@Controller
@Dependent
@Path("patients/{id}/clearance")
public class ClearancePage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final RequestClearance requests;
    private final ClearanceForms forms;

    /** Over the use cases. */
    @Inject
    public ClearancePage(
            Pages pages, Visit visit, ReadPatient patients, RequestClearance requests, ClearanceForms forms) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.requests = requests;
        this.forms = forms;
    }

    /** How it stands. */
    @GET
    public Response show(@PathParam("id") String id) {
        CareRecord record = patients.read(visit.actor(), Id.of(id, "patient"));
        return pages.show("clearance.jte", forms.asking(visit, record, List.of()));
    }

    /** Asks. */
    @POST
    public Response ask(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        String whom = visit.typed("physicianId");
        try {
            requests.request(
                    visit.actor(), patientId, whom == null ? null : Id.of(whom, "physician"), visit.typed("question"));
            return pages.done("/app/patients/" + patientId + "/clearance", "clearance.asked.flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            CareRecord record = patients.read(visit.actor(), patientId);
            return pages.show(WRONG, "clearance.jte", forms.asking(visit, record, FormError.from(e)));
        }
    }
}
