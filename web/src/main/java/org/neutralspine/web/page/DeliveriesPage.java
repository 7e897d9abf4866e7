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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.RequestWeeklyReport;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.WatchDeliveries;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.DeliveriesView;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.Tag;

/** Whether the weekly reports arrived, and sending them now; nothing here says anything about a patient. */
@Controller
@Dependent
@Path("")
public class DeliveriesPage {

    private static final int WEEKS = 8;
    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final WatchDeliveries watching;
    private final RequestWeeklyReport requesting;

    /** Over the use cases. */
    @Inject
    public DeliveriesPage(Pages pages, Visit visit, WatchDeliveries watching, RequestWeeklyReport requesting) {
        this.pages = pages;
        this.visit = visit;
        this.watching = watching;
        this.requesting = requesting;
    }

    /** One week's mails. */
    @GET
    @Path("deliveries")
    public Response list() {
        return pages.show("deliveries.jte", view(week(), List.of()));
    }

    /** Asks for a week's reports; asking again sends nothing twice. */
    @POST
    @Path("jobs")
    public Response start() {
        try {
            UUID run = requesting.request(visit.actor(), visit.typed("week"));
            return pages.go("/app/jobs/" + run);
        } catch (Refusal.Invalid e) {
            return pages.show(WRONG, "deliveries.jte", view(week(), FormError.from(e)));
        }
    }

    /** How far a job is; the page asks again by itself while it runs. */
    @GET
    @Path("jobs/{id}")
    public Response job(@PathParam("id") String id) {
        DeliveriesView.Job job = job(watching.run(visit.actor(), Id.of(id, "job")));
        return visit.wantsPart() ? pages.part("component/jobPart.jte", job) : pages.show("job.jte", job);
    }

    private String week() {
        String asked = visit.typed("week");
        return asked == null ? TrainingWeek.of(visit.today()).previous().toString() : asked;
    }

    private DeliveriesView view(String week, List<FormError> errors) {
        List<Choice> weeks = Stream.iterate(TrainingWeek.of(visit.today()).previous(), TrainingWeek::previous)
                .limit(WEEKS)
                .map(TrainingWeek::toString)
                .map(text -> new Choice(text, text, text.equals(week)))
                .toList();
        List<DeliveriesView.Row> rows = errors.isEmpty()
                ? watching.deliveries(visit.actor(), week).stream()
                        .map(this::row)
                        .toList()
                : List.of();
        Optional<DeliveriesView.Job> job = watching.latest(visit.actor()).stream()
                .filter(run -> run.week().toString().equals(week))
                .findFirst()
                .map(this::job);
        return new DeliveriesView(week, weeks, transport(), rows, job.orElse(null), errors);
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
        String tone = switch (delivery.state()) {
            case PENDING, SENDING -> "info";
            case SENT -> "good";
            case PARKED -> "warn";
        };
        String recipient = delivery.recipient();
        return new DeliveriesView.Row(
                recipient == null ? pages.words().say("deliveries.noaddress") : recipient,
                pages.words().say("role." + delivery.role()),
                new Tag(tone, pages.words().say("delivery." + delivery.state().word())),
                delivery.attempts(),
                delivery.lastReply(),
                delivery.messageId());
    }

    private DeliveriesView.Job job(Run run) {
        Words words = pages.words();
        boolean running = run.status() == Run.Status.STARTING || run.status() == Run.Status.STARTED;
        String tone = running ? "info" : run.status() == Run.Status.COMPLETED ? "good" : "warn";
        Run.Outcome outcome = run.outcome();
        Run.Progress progress = run.progress();
        String sentence = words.say("job.week", run.week()) + " "
                + (running && progress.total() > 0
                        ? words.say("job.sentence", progress.done(), progress.total())
                        : words.say(
                                "job.outcome",
                                outcome.composed(),
                                outcome.sent(),
                                outcome.alreadySent(),
                                outcome.parked()));
        int percent = running ? progress.total() == 0 ? 0 : 100 * progress.done() / progress.total() : 100;
        return new DeliveriesView.Job(
                run.id().toString(),
                running,
                new Tag(tone, words.say("job." + run.status().name())),
                sentence,
                percent);
    }
}
