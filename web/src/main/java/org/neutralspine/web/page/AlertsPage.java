package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.HandleAlert;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.web.page.view.AlertsView;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.FormError;

/** What has to be acted on, the most urgent and oldest first. */
@Controller
@Dependent
@Path("alerts")
public class AlertsPage {

    private static final int WRONG = 422;
    private static final List<String> SHOWS = List.of("open", "acted", "closed");
    private static final List<String> URGENCIES = List.of("", "emergency", "urgent", "refer", "watch");

    private final Pages pages;
    private final Visit visit;
    private final WatchAlerts watch;
    private final HandleAlert handle;
    private final WatchCaseload caseloads;
    private final AlertRows rows;

    /** Over the use cases. */
    @Inject
    public AlertsPage(
            Pages pages, Visit visit, WatchAlerts watch, HandleAlert handle, WatchCaseload caseloads, AlertRows rows) {
        this.pages = pages;
        this.visit = visit;
        this.watch = watch;
        this.handle = handle;
        this.caseloads = caseloads;
        this.rows = rows;
    }

    /** The list, filtered by the address. */
    @GET
    public Response list() {
        String show = SHOWS.contains(visit.typedText("show")) ? visit.typedText("show") : "open";
        String urgency = visit.typedText("urgency");
        List<AlertsView.Row> found = watch.list(visit.actor(), states(show)).stream()
                .filter(seen -> urgency.isEmpty()
                        || seen.alert().signal().urgency().word().equals(urgency))
                .map(seen -> rows.row(visit, seen))
                .toList();
        int patients = found.isEmpty()
                ? caseloads.thisWeek(visit.actor()).stream()
                        .mapToInt(CaseloadReport::patients)
                        .sum()
                : 0;
        String median = watch.medianTimeToClose(visit.actor()).map(rows::time).orElse(null);
        return pages.show(
                "alerts.jte",
                new AlertsView(
                        choices(SHOWS, "alerts.show.", show),
                        choices(URGENCIES, "alerts.urgency.", urgency),
                        found,
                        patients,
                        median));
    }

    /** One alert. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return pages.show("alert.jte", rows.one(visit, watch.read(visit.actor(), Id.of(id, "alert")), List.of()));
    }

    /** A step: take, act, close or undo. */
    @POST
    @Path("{id}")
    public Response step(@PathParam("id") String id) {
        UUID alert = Id.of(id, "alert");
        String step = visit.typedText("step");
        try {
            take(step, alert, Numbers.whole(visit.typed("version"), -1));
            boolean back = step.equals("take") || step.equals("close");
            return pages.done(back ? "/app/alerts" : "/app/alerts/" + id, "alert." + step + ".flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return pages.show(WRONG, "alert.jte", rows.one(visit, watch.read(visit.actor(), alert), FormError.from(e)));
        }
    }

    private void take(String step, UUID id, int version) {
        switch (step) {
            case "take" -> handle.take(visit.actor(), id, version);
            case "act" -> handle.act(visit.actor(), id, version, visit.typedText("action"));
            case "close" -> handle.close(visit.actor(), id, version, visit.typedText("reason"));
            case "undo" -> handle.undo(visit.actor(), id, version, null);
            default -> throw new Refusal.NotFound("step");
        }
    }

    private static Set<Alert.State> states(String show) {
        return switch (show) {
            case "acted" -> EnumSet.of(Alert.State.ACTED);
            case "closed" -> EnumSet.of(Alert.State.CLOSED);
            default -> EnumSet.of(Alert.State.RAISED, Alert.State.OWNED);
        };
    }

    private List<Choice> choices(List<String> values, String key, String chosen) {
        return values.stream()
                .map(value -> new Choice(
                        value, pages.words().say(key + (value.isEmpty() ? "all" : value)), value.equals(chosen)))
                .toList();
    }
}
