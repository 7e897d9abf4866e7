package org.neutralspine.web.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.InvitePatient;
import org.neutralspine.account.ResetPassword;

/** The account of a patient, in the hands of their physiotherapist. */
@Path("patients/{id}/account")
@Dependent
@RolesAllowed("physiotherapist")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientAccountResource {

    /**
     * How the patient wants to be called.
     *
     * @param username left out: a short random name
     */
    public record NewPatientAccount(@Nullable String username) {}

    private final InvitePatient invitePatient;
    private final ResetPassword resetPassword;
    private final Caller caller;

    /** Over the use cases. */
    @Inject
    public PatientAccountResource(InvitePatient invitePatient, ResetPassword resetPassword, Caller caller) {
        this.invitePatient = invitePatient;
        this.resetPassword = resetPassword;
        this.caller = caller;
    }

    /** Opens the account; the link in the answer is printed and not shown again. */
    @POST
    public Response create(@PathParam("id") String id, NewPatientAccount body) {
        var opened = invitePatient.invite(caller.actor(), patient(id), Optional.ofNullable(body.username()));
        return Response.status(Response.Status.CREATED)
                .entity(caller.show(opened.link()))
                .build();
    }

    /** Makes another link for a patient who lost the first one, or the password. */
    @POST
    @Path("reset-link")
    public LinkView resetLink(@PathParam("id") String id) {
        return caller.show(resetPassword.forPatient(caller.actor(), patient(id)));
    }

    private static UUID patient(String id) {
        return Ids.of(id, "patient");
    }
}
