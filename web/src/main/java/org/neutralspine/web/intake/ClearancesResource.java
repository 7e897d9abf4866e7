package org.neutralspine.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.RequestClearance;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.intake.RecordView.ClearanceView;
import org.neutralspine.web.security.CurrentActor;

/** Clearances: asked for by physiotherapists, decided by physicians. */
@Path("")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClearancesResource {

    private final RequestClearance requests;
    private final DecideClearance decisions;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public ClearancesResource(RequestClearance requests, DecideClearance decisions, CurrentActor current) {
        this.requests = requests;
        this.decisions = decisions;
        this.current = current;
    }

    /** Whom to ask, and what; without a physician whoever acts for the operating team. */
    public record Question(
            @Nullable UUID physicianId, @Nullable String question) {}

    /** What is granted; without phases those of the day it was given. */
    public record GrantBody(
            String signatory,
            LocalDate givenOn,
            LocalDate expiresOn,
            Set<String> scope,
            @Nullable Set<String> phases,
            @Nullable String note) {}

    /** Why it is refused. */
    public record RefusalBody(String reason) {}

    /** Asks for a clearance. */
    @POST
    @Path("patients/{id}/clearances")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response request(@PathParam("id") String id, Question body) {
        Clearance asked =
                requests.request(current.actor(), Versions.id(id, "patient"), body.physicianId(), body.question());
        return Versions.created(ClearanceView.of(asked), asked.version(), "clearances", asked.id());
    }

    /** Grants it. */
    @POST
    @Path("clearances/{id}/grant")
    @RolesAllowed("physician")
    public Response grant(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, GrantBody body) {
        int version = Versions.required(ifMatch, "clearance");
        Set<String> phases = body.phases() == null ? Set.of() : body.phases();
        DecideClearance.Grant grant = new DecideClearance.Grant(
                body.signatory(), body.givenOn(), body.expiresOn(), body.scope(), phases, body.note());
        return tagged(decisions.grant(current.actor(), Versions.id(id, "clearance"), version, grant));
    }

    /** Refuses it. */
    @POST
    @Path("clearances/{id}/refusal")
    @RolesAllowed("physician")
    public Response refuse(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, RefusalBody body) {
        int version = Versions.required(ifMatch, "clearance");
        return tagged(decisions.refuse(current.actor(), Versions.id(id, "clearance"), version, body.reason()));
    }

    private static Response tagged(Clearance clearance) {
        return Versions.tagged(ClearanceView.of(clearance), clearance.version());
    }
}
