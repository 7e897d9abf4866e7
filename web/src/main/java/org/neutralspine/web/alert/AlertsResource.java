package org.neutralspine.web.alert;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.HandleAlert;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** What a clinician has to act on: the most urgent and oldest first, each step with its author. */
@Path("alerts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"physiotherapist", "lead"})
public class AlertsResource {

    private final WatchAlerts watch;
    private final HandleAlert handle;
    private final CurrentActor current;

    /** Over the use cases. */
    @Inject
    public AlertsResource(WatchAlerts watch, HandleAlert handle, CurrentActor current) {
        this.watch = watch;
        this.handle = handle;
        this.current = current;
    }

    /** What was done. */
    public record Action(String action) {}

    /** Why it is over. */
    public record Reason(String reason) {}

    /** Why a step is taken back. */
    public record Undoing(@Nullable String reason) {}

    /** All in one state; without a state those that are not closed. */
    @GET
    public Items<AlertView> list(@QueryParam("state") @Nullable String state) {
        return new Items<>(watch.list(current.actor(), states(state)).stream()
                .map(AlertView::of)
                .toList());
    }

    /** One, with its history. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return told(Versions.id(id, "alert"));
    }

    /** Somebody looks into it. */
    @POST
    @Path("{id}/taking")
    public Response take(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        int version = Versions.required(ifMatch, "alert");
        return told(
                handle.take(current.actor(), Versions.id(id, "alert"), version).id());
    }

    /** Something was done. */
    @POST
    @Path("{id}/action")
    public Response act(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Action body) {
        int version = Versions.required(ifMatch, "alert");
        return told(handle.act(current.actor(), Versions.id(id, "alert"), version, body.action())
                .id());
    }

    /** It is over. */
    @POST
    @Path("{id}/closure")
    public Response close(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Reason body) {
        int version = Versions.required(ifMatch, "alert");
        return told(handle.close(current.actor(), Versions.id(id, "alert"), version, body.reason())
                .id());
    }

    /** The last step is taken back. */
    @POST
    @Path("{id}/undoing")
    public Response undo(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Undoing body) {
        int version = Versions.required(ifMatch, "alert");
        return told(handle.undo(current.actor(), Versions.id(id, "alert"), version, body.reason())
                .id());
    }

    private Response told(UUID id) {
        WatchAlerts.Told told = watch.read(current.actor(), id);
        AlertView.Told body = new AlertView.Told(
                AlertView.of(told.seen()),
                told.history().stream().map(AlertView.LineView::of).toList());
        return Versions.tagged(body, told.seen().alert().version());
    }

    private static Set<Alert.State> states(@Nullable String word) {
        if (word == null) {
            return EnumSet.complementOf(EnumSet.of(Alert.State.CLOSED));
        }
        return Set.of(Arrays.stream(Alert.State.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("state", "must be one of raised, owned, acted, closed")));
    }
}
