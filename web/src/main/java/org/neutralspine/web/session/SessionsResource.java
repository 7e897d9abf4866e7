package org.neutralspine.web.session;

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
import org.neutralspine.progression.ReadTrainingDay;
import org.neutralspine.session.CorrectSession;
import org.neutralspine.session.ExerciseHistory;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.ReadExerciseHistory;
import org.neutralspine.session.SessionLog;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** The patient's day and their sessions. */
@Path("")
@Dependent
@RolesAllowed({"patient", "physiotherapist", "physician", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {

    private final ReadTrainingDay today;
    private final LogSession log;
    private final CorrectSession sessions;
    private final ReadExerciseHistory histories;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public SessionsResource(
            ReadTrainingDay today,
            LogSession log,
            CorrectSession sessions,
            ReadExerciseHistory histories,
            CurrentActor current) {
        this.today = today;
        this.log = log;
        this.sessions = sessions;
        this.histories = histories;
        this.current = current;
    }

    /** What is due today, after what was decided; and what is asked first. */
    @GET
    @Path("patients/{id}/today")
    public TodayView today(@PathParam("id") String id) {
        return TodayView.of(today.read(current.actor(), Versions.id(id, "patient")));
    }

    /** Logs a session; with an Idempotency-Key the same request twice is done once. */
    @POST
    @Path("patients/{id}/sessions")
    public Response log(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, SessionBody body) {
        SessionLog kept = log.log(current.actor(), Versions.id(id, "patient"), body.toForm(), key);
        return Versions.created(SessionView.of(kept), kept.version(), "sessions", kept.id());
    }

    /** The newest sessions of the present episode. */
    @GET
    @Path("patients/{id}/sessions")
    public Items<SessionView> list(@PathParam("id") String id, @QueryParam("limit") @DefaultValue("50") int limit) {
        return new Items<>(sessions.list(current.actor(), Versions.id(id, "patient"), limit).stream()
                .map(SessionView::of)
                .toList());
    }

    /** How each exercise went in the present episode, the one that hurt most first. */
    @GET
    @Path("patients/{id}/exercise-history")
    public Items<ExerciseHistory> histories(@PathParam("id") String id) {
        return new Items<>(histories.history(current.actor(), Versions.id(id, "patient")));
    }

    /** One session. */
    @GET
    @Path("sessions/{id}")
    public Response read(@PathParam("id") String id) {
        return tagged(sessions.read(current.actor(), session(id)));
    }

    /** Corrects a session within 48 hours; its day stays. */
    @PUT
    @Path("sessions/{id}")
    public Response correct(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, SessionBody body) {
        int version = Versions.required(ifMatch, "session");
        return tagged(sessions.correct(current.actor(), session(id), version, body.toForm()));
    }

    private static Response tagged(SessionLog log) {
        return Versions.tagged(SessionView.of(log), log.version());
    }

    private static UUID session(String id) {
        return Versions.id(id, "session");
    }
}
