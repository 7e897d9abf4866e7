package org.neutralspine.web.progression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.LoadTestEntry;
import org.neutralspine.progression.LookAhead;
import org.neutralspine.progression.RecordLoadTests;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** What comes next for a patient, and the tests that open it. */
@Path("")
@Dependent
@RolesAllowed({"physiotherapist", "physician", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutlookResource {

    private final LookAhead ahead;
    private final RecordLoadTests tests;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public OutlookResource(LookAhead ahead, RecordLoadTests tests, CurrentActor current) {
        this.ahead = ahead;
        this.tests = tests;
        this.current = current;
    }

    /**
     * What was measured.
     *
     * @param measuredOn the day; left out for today
     * @param values by the tests' words, such as {@code plank}
     */
    public record TestsBody(@Nullable LocalDate measuredOn, Map<String, BigDecimal> values) {}

    /** Each rung of the way back to heavier loads, with what is met and what is missing. */
    @GET
    @Path("patients/{id}/loading-ladder")
    public Items<RungView> ladder(@PathParam("id") String id) {
        return new Items<>(ahead.ladder(current.actor(), patient(id)).stream()
                .map(RungView::of)
                .toList());
    }

    /** The weeks after a fusion, in the patient's words. */
    @GET
    @Path("patients/{id}/fusion-calendar")
    @RolesAllowed({"patient", "physiotherapist", "physician", "lead"})
    public CalendarView calendar(@PathParam("id") String id) {
        return CalendarView.of(ahead.calendar(current.actor(), patient(id)));
    }

    /** What was measured, the last first. */
    @GET
    @Path("patients/{id}/tests")
    public Items<LoadTestsView> tests(@PathParam("id") String id) {
        return new Items<>(tests.read(current.actor(), patient(id)).stream()
                .map(LoadTestsView::of)
                .toList());
    }

    /** Keeps a measurement; with an Idempotency-Key the same request twice is done once. */
    @POST
    @Path("patients/{id}/tests")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response measure(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, TestsBody body) {
        UUID patientId = patient(id);
        LoadTestEntry kept = tests.record(
                current.actor(), patientId, new RecordLoadTests.Form(body.measuredOn(), body.values()), key);
        return Versions.created(LoadTestsView.of(kept), "patients/" + patientId + "/tests");
    }

    private static UUID patient(String id) {
        return Versions.id(id, "patient");
    }
}
