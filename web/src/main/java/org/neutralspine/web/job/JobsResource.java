package org.neutralspine.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.RequestNight;
import org.neutralspine.delivery.RequestWeeklyReport;
import org.neutralspine.delivery.WatchDeliveries;
import org.neutralspine.web.security.CurrentActor;
import org.neutralspine.web.security.Ids;

/** Jobs, for an administrator: started by a POST, watched at the place its answer names. */
@Path("jobs")
@Dependent
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobsResource {

    /**
     * Which week to report.
     *
     * @param week an ISO week that is over, such as {@code 2026-W46}
     */
    public record Wanted(@Nullable String week) {}

    /**
     * Which night to make up for.
     *
     * @param day the morning after it, such as {@code 2026-11-16}; today when left out
     */
    public record Night(@Nullable String day) {}

    /**
     * The latest jobs.
     *
     * @param items the newest first
     */
    public record Jobs(List<JobView> items) {}

    private final RequestWeeklyReport request;
    private final RequestNight night;
    private final WatchDeliveries watch;
    private final CurrentActor caller;

    /** For the container. */
    @Inject
    public JobsResource(RequestWeeklyReport request, RequestNight night, WatchDeliveries watch, CurrentActor caller) {
        this.request = request;
        this.night = night;
        this.watch = watch;
        this.caller = caller;
    }

    /** Asks for the weekly report; asking again is harmless, its job then has nothing to send. */
    @POST
    @Path("weekly-report")
    public Response weeklyReport(Wanted body) {
        return accepted(request.request(caller.actor(), body.week()));
    }

    /** Asks for a night's work: exceptions and physicians' summaries; asking again is harmless. */
    @POST
    @Path("nightly")
    public Response nightly(Night body) {
        return accepted(night.request(caller.actor(), body.day()));
    }

    private Response accepted(UUID id) {
        return Response.accepted(JobView.of(watch.run(caller.actor(), id)))
                .location(URI.create("/api/v1/jobs/" + id))
                .build();
    }

    /** The latest jobs. */
    @GET
    public Jobs list() {
        return new Jobs(watch.latest(caller.actor()).stream().map(JobView::of).toList());
    }

    /** One job. */
    @GET
    @Path("{id}")
    public JobView one(@PathParam("id") String id) {
        return JobView.of(watch.run(caller.actor(), Ids.of(id, "job")));
    }
}
