package org.neutralspine.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CloseEpisode;
import org.neutralspine.intake.MovePatient;
import org.neutralspine.intake.Patients;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.intake.RecordIntake;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/**
 * Patients in care: registering, reading, intake, moving, ending and reopening care.
 *
 * <p>The class has the empty path, as every resource of the patient's path has: of two classes whose paths match,
 * Jakarta REST looks only into the one with the longer path, so that "patients" here would hide
 * "patients/{id}/programs" there.
 */
@Path("")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientsResource {

    private final RegisterPatient register;
    private final ReadPatient read;
    private final RecordIntake intake;
    private final CloseEpisode episodes;
    private final MovePatient move;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public PatientsResource(
            RegisterPatient register,
            ReadPatient read,
            RecordIntake intake,
            CloseEpisode episodes,
            MovePatient move,
            CurrentActor current) {
        this.register = register;
        this.read = read;
        this.intake = intake;
        this.episodes = episodes;
        this.move = move;
        this.current = current;
    }

    /** Why care ends. */
    public record Closure(String reason) {}

    /** Who takes over, and why. */
    public record Transfer(UUID physiotherapistId, String reason) {}

    /** Takes a patient into care. */
    @POST
    @Path("patients")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response register(RegisterPatient.NewPatient body) {
        UUID id = register.register(current.actor(), body).patientId();
        CareRecord record = read.read(current.actor(), id);
        return Versions.created(RecordView.of(record), record.episode().version(), "patients", id);
    }

    /** Patients whose number or name holds the text, at most fifty. */
    @GET
    @Path("patients")
    @RolesAllowed({"physiotherapist", "physician", "lead"})
    public Items<Patients.Found> find(@QueryParam("q") @DefaultValue("") String text) {
        return new Items<>(read.find(current.actor(), text));
    }

    /** The record; its ETag is the version of the episode. */
    @GET
    @Path("patients/{id}")
    @RolesAllowed({"patient", "physiotherapist", "physician", "lead"})
    public Response read(@PathParam("id") String id) {
        return tagged(read.read(current.actor(), patient(id)));
    }

    /** Replaces what the intake recorded. */
    @PUT
    @Path("patients/{id}/intake")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response intake(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, IntakeBody body) {
        int version = Versions.required(ifMatch, "record");
        intake.record(current.actor(), patient(id), version, body.toForm());
        return tagged(read.read(current.actor(), patient(id)));
    }

    /** Ends care today. */
    @POST
    @Path("patients/{id}/closure")
    @RolesAllowed({"physiotherapist", "lead"})
    public Response close(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Closure body) {
        int version = Versions.required(ifMatch, "record");
        episodes.close(current.actor(), patient(id), version, body.reason());
        return tagged(read.read(current.actor(), patient(id)));
    }

    /** Takes a patient back into care. */
    @POST
    @Path("patients/{id}/episodes")
    @RolesAllowed({"physiotherapist", "lead"})
    @Consumes(MediaType.WILDCARD)
    public Response reopen(@PathParam("id") String id) {
        episodes.reopen(current.actor(), patient(id));
        CareRecord record = read.read(current.actor(), patient(id));
        return Versions.created(RecordView.of(record), record.episode().version(), "patients", patient(id));
    }

    /** Gives the patient to another physiotherapist. */
    @POST
    @Path("patients/{id}/transfer")
    @RolesAllowed({"physiotherapist", "lead"})
    public void transfer(@PathParam("id") String id, Transfer body) {
        move.move(current.actor(), patient(id), body.physiotherapistId(), body.reason());
    }

    private static Response tagged(CareRecord record) {
        return Versions.tagged(RecordView.of(record), record.episode().version());
    }

    private static UUID patient(String id) {
        return Versions.id(id, "patient");
    }
}
