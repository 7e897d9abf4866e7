package org.neutralspine.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.HandleParkedMail;
import org.neutralspine.delivery.WatchDeliveries;
import org.neutralspine.web.security.CurrentActor;
import org.neutralspine.web.security.Ids;

/** What was sent to whom and what became of it, for an administrator. */
@Path("deliveries")
@Dependent
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

    /**
     * The deliveries of a week.
     *
     * @param items by recipient
     */
    public record Items(List<Item> items) {}

    /**
     * One delivery.
     *
     * @param id its id
     * @param week the report's week
     * @param kind what it is
     * @param role what the recipient is
     * @param recipient the mail address, if there is one
     * @param state pending, sending, sent or parked
     * @param transport smtp or pickup, once it went
     * @param attempts how often it was tried
     * @param messageId the same at every attempt
     * @param lastReply what the last attempt was told
     * @param createdAt when it was composed
     * @param discardedAt when a parked one was laid aside for good
     * @param mayHaveArrivedTwice whether it may be in the letter box twice, under its one Message-ID
     * @param unansweredAt since when an attempt has had no answer that anybody read
     */
    public record Item(
            UUID id,
            String week,
            String kind,
            String role,
            @Nullable String recipient,
            String state,
            @Nullable String transport,
            int attempts,
            String messageId,
            @Nullable String lastReply,
            Instant createdAt,
            @Nullable Instant discardedAt,
            boolean mayHaveArrivedTwice,
            @Nullable Instant unansweredAt) {}

    private final WatchDeliveries watch;
    private final HandleParkedMail handle;
    private final CurrentActor caller;

    /** For the container. */
    @Inject
    public DeliveriesResource(WatchDeliveries watch, HandleParkedMail handle, CurrentActor caller) {
        this.watch = watch;
        this.handle = handle;
        this.caller = caller;
    }

    /** The deliveries of a week written like {@code 2026-W46}. */
    @GET
    public Items of(@QueryParam("week") @Nullable String week) {
        return new Items(watch.deliveries(caller.actor(), week).stream()
                .map(DeliveriesResource::item)
                .toList());
    }

    /** Tries a parked one again, at the address its account has now, under the same Message-ID. */
    @POST
    @Path("{id}/resend")
    public Item resend(@PathParam("id") String id) {
        return item(handle.resend(caller.actor(), Ids.of(id, "delivery")));
    }

    /** Lays a parked one aside for good. */
    @POST
    @Path("{id}/discard")
    public Item discard(@PathParam("id") String id) {
        return item(handle.discard(caller.actor(), Ids.of(id, "delivery")));
    }

    private static Item item(Delivery delivery) {
        return new Item(
                delivery.id(),
                delivery.week().toString(),
                delivery.kind().word(),
                delivery.role(),
                delivery.recipient(),
                delivery.state().word(),
                delivery.transport(),
                delivery.attempts(),
                delivery.messageId(),
                delivery.lastReply(),
                delivery.createdAt(),
                delivery.discardedAt(),
                delivery.mayHaveArrivedTwice(),
                delivery.unansweredAt());
    }
}
