package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.HandleParkedMail;
import org.neutralspine.delivery.PreviewMail;
import org.neutralspine.delivery.WatchDeliveries;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.DeliveriesView;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.FormError;

/** Whether the mails arrived, and deciding on those that did not; nothing here says anything about a patient. */
@Controller
@Dependent
@Path("deliveries")
public class DeliveriesPage {

    private static final int WEEKS = 8;
    private static final int WRONG = 422;
    private static final String HOME = "/app/deliveries";

    private final Pages pages;
    private final Visit visit;
    private final WatchDeliveries watching;
    private final HandleParkedMail handling;
    private final PreviewMail looking;

    /** Over the use cases. */
    @Inject
    public DeliveriesPage(
            Pages pages, Visit visit, WatchDeliveries watching, HandleParkedMail handling, PreviewMail looking) {
        this.pages = pages;
        this.visit = visit;
        this.watching = watching;
        this.handling = handling;
        this.looking = looking;
    }

    /** One week's mails, and every parked one. */
    @GET
    public Response list() {
        return list(Response.Status.OK.getStatusCode(), List.of());
    }

    private Response list(int status, List<FormError> errors) {
        JobRows jobs = new JobRows(pages.words(), visit.dates());
        String week = week();
        return pages.show(
                status,
                "deliveries.jte",
                new DeliveriesView(
                        week,
                        weeks(week),
                        transport(),
                        watching.parked(visit.actor()).stream().map(this::row).toList(),
                        watching.deliveries(visit.actor(), week).stream()
                                .map(this::row)
                                .toList(),
                        watching.latest(visit.actor()).stream()
                                .filter(run -> run.week().toString().equals(week))
                                .filter(run -> !run.task().onlySend())
                                .findFirst()
                                .map(jobs::job)
                                .orElse(null),
                        errors));
    }

    /** One mail from outside. */
    @GET
    @Path("{id}")
    public Response envelope(@PathParam("id") String id) {
        PreviewMail.Envelope seen = looking.envelope(visit.actor(), Id.of(id, "delivery"));
        List<Fact> parts = seen.parts().stream()
                .map(part -> new Fact(
                        part.name(), pages.words().say("delivery.part", part.mediaType(), kilobytes(part.size()))))
                .toList();
        return pages.show("delivery.jte", new DeliveriesView.Envelope(row(seen.delivery()), seen.subject(), parts));
    }

    /** Sends a parked one again. */
    @POST
    @Path("{id}/resend")
    public Response resend(@PathParam("id") String id) {
        return decide(() -> handling.resend(visit.actor(), Id.of(id, "delivery")), "delivery.resent.flash");
    }

    /** Lays a parked one aside. */
    @POST
    @Path("{id}/discard")
    public Response discard(@PathParam("id") String id) {
        return decide(() -> handling.discard(visit.actor(), Id.of(id, "delivery")), "delivery.discarded.flash");
    }

    private Response decide(Runnable decision, String said) {
        try {
            decision.run();
            return pages.done(HOME, said);
        } catch (Refusal.Conflict e) {
            return list(WRONG, List.of(new FormError(null, String.valueOf(e.getMessage()))));
        }
    }

    private String week() {
        String asked = visit.typed("week");
        return asked == null || !asked.matches("\\d{4}-W\\d{2}")
                ? TrainingWeek.of(visit.today()).previous().toString()
                : asked;
    }

    private List<Choice> weeks(String week) {
        return Stream.iterate(TrainingWeek.of(visit.today()), TrainingWeek::previous)
                .limit(WEEKS)
                .map(TrainingWeek::toString)
                .map(text -> new Choice(text, text, text.equals(week)))
                .toList();
    }

    private String transport() {
        @Nullable
        String host = ConfigProvider.getConfig()
                .getOptionalValue("neutralspine.smtp.host", String.class)
                .orElse(null);
        return host == null
                ? pages.words().say("deliveries.pickup")
                : pages.words().say("deliveries.smtp", host);
    }

    private DeliveriesView.Row row(Delivery delivery) {
        Words words = pages.words();
        String recipient = delivery.recipient();
        UUID id = delivery.id();
        boolean parked = JobRows.needsAPerson(delivery);
        return new DeliveriesView.Row(
                id.toString(),
                recipient == null ? words.say("deliveries.noaddress") : recipient,
                delivery.kind().title() + ", " + words.say("role." + delivery.role()),
                JobRows.state(words, delivery),
                delivery.attempts(),
                delivery.lastReply(),
                JobRows.doubt(words, delivery),
                delivery.messageId(),
                parked);
    }

    private static long kilobytes(int bytes) {
        return Math.max(1, Math.round(bytes / 1_000.0));
    }
}
