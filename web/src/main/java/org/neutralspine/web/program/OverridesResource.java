package org.neutralspine.web.program;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.Ended;
import org.neutralspine.intake.GrantedOverride.Ground;
import org.neutralspine.program.OverrideExercise;
import org.neutralspine.program.OverrideExercise.Standing;
import org.neutralspine.program.OverrideExercise.Wanted;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** Overrides: a blocked exercise allowed for one patient for some weeks, where its class of rules permits that. */
@Path("")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OverridesResource {

    private final OverrideExercise overrides;
    private final CurrentActor current;

    /** Over the use case. */
    @Inject
    public OverridesResource(OverrideExercise overrides, CurrentActor current) {
        this.overrides = overrides;
        this.current = current;
    }

    /** What is asked for. */
    public record OverrideBody(String exerciseId, String reason, LocalDate until, boolean patientInformed) {}

    /** An override as it is written; {@code state} is null right after a change: ask for the list. */
    public record OverrideView(
            UUID id,
            String exerciseId,
            @Nullable String state,
            String enforcement,
            List<Ground> grounds,
            String reason,
            Instant grantedAt,
            UUID grantedBy,
            LocalDate until,
            boolean needsSecond,
            @Nullable UUID confirmedBy,
            @Nullable Instant endedAt,
            @Nullable String endReason) {

        static OverrideView of(GrantedOverride given, GrantedOverride.@Nullable State state) {
            Ended ended = given.ended();
            return new OverrideView(
                    given.id(),
                    given.exerciseId(),
                    state == null ? null : state.word(),
                    given.grant().enforcement().word(),
                    given.grounds(),
                    given.grant().reason(),
                    given.grant().at(),
                    given.grant().by(),
                    given.grant().until(),
                    given.second().needed(),
                    given.second().by(),
                    ended == null ? null : ended.at(),
                    ended == null ? null : ended.why().word());
        }

        static OverrideView of(Standing standing) {
            return of(standing.given(), standing.state());
        }
    }

    /** All of the present episode, newest first. */
    @GET
    @Path("patients/{id}/overrides")
    @RolesAllowed({"physiotherapist", "physician", "lead"})
    public Items<OverrideView> list(@PathParam("id") String id) {
        return new Items<>(overrides.list(current.actor(), Versions.id(id, "patient")).stream()
                .map(OverrideView::of)
                .toList());
    }

    /** Gives one. */
    @POST
    @Path("patients/{id}/overrides")
    @RolesAllowed({"physiotherapist", "physician"})
    public Response grant(@PathParam("id") String id, OverrideBody body) {
        GrantedOverride given = overrides.grant(
                current.actor(),
                Versions.id(id, "patient"),
                new Wanted(body.exerciseId(), body.reason(), body.until(), body.patientInformed()));
        return Versions.created(OverrideView.of(given, null), "patients/" + id + "/overrides");
    }

    /** A second clinician stands beside it. */
    @POST
    @Path("overrides/{id}/confirmation")
    @RolesAllowed({"physiotherapist", "physician"})
    public OverrideView confirm(@PathParam("id") String id) {
        return OverrideView.of(overrides.confirm(current.actor(), Versions.id(id, "override")), null);
    }

    /** Takes one back; it ends now. */
    @DELETE
    @Path("overrides/{id}")
    @RolesAllowed({"physiotherapist", "physician", "lead"})
    public OverrideView takeBack(@PathParam("id") String id) {
        return OverrideView.of(overrides.takeBack(current.actor(), Versions.id(id, "override")), null);
    }
}
