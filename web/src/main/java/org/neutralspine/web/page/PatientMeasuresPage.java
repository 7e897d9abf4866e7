package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Role;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;
import org.neutralspine.measure.NameActivities;
import org.neutralspine.measure.OwnActivity;
import org.neutralspine.measure.ReadMeasures;
import org.neutralspine.web.page.view.MeasuresView;

/** A patient's outcome measures as clinicians see them; a physiotherapist may fill one in beside the patient. */
@Controller
@Dependent
@Path("patients/{id}/measures")
public class PatientMeasuresPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final MeasureParts parts;

    /** Over the use cases. */
    @Inject
    public PatientMeasuresPage(Pages pages, Visit visit, ReadPatient patients, MeasureParts parts) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.parts = parts;
    }

    /** What is read and sent besides the record. */
    @Dependent
    public static class MeasureParts {

        private final ReadMeasures read;
        private final NameActivities goals;
        private final MeasureForms forms;

        /** Over the use cases. */
        @Inject
        public MeasureParts(ReadMeasures read, NameActivities goals, MeasureForms forms) {
            this.read = read;
            this.goals = goals;
            this.forms = forms;
        }
    }

    /** The course of each measure. */
    @GET
    public Response show(@PathParam("id") String id) {
        MeasureForms.Place place = place(id);
        CareRecord record = patients.read(visit.actor(), place.patientId());
        MeasureViews views = new MeasureViews(pages.words(), visit.dates());
        return pages.show(
                "measures.jte",
                new MeasuresView(
                        place.base(),
                        ClearanceForms.name(record),
                        parts.goals.read(visit.actor(), place.patientId()).stream()
                                .map(OwnActivity::wording)
                                .toList(),
                        visit.actor().role() != Role.PHYSICIAN
                                && record.episode().open(),
                        parts.read.courses(visit.actor(), place.patientId()).stream()
                                .map(views::course)
                                .toList()));
    }

    /** What the patient wants to do again. */
    @GET
    @Path("goals")
    public Response goals(@PathParam("id") String id) {
        return parts.forms.goals(place(id));
    }

    /** Keeps it. */
    @POST
    @Path("goals")
    public Response name(@PathParam("id") String id) {
        return parts.forms.name(place(id));
    }

    /** One questionnaire. */
    @GET
    @Path("{measure}")
    public Response form(@PathParam("id") String id, @PathParam("measure") String measure) {
        return parts.forms.form(place(id), measure);
    }

    /** Keeps the answers. */
    @POST
    @Path("{measure}")
    public Response answer(@PathParam("id") String id, @PathParam("measure") String measure) {
        return parts.forms.answer(place(id), measure);
    }

    private static MeasureForms.Place place(String id) {
        UUID patientId = Id.of(id, "patient");
        return new MeasureForms.Place(patientId, "/app/patients/" + patientId + "/measures", AnsweredBy.WITH_HELP);
    }
}
