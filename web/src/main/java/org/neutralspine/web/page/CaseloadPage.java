package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.WatchNight;
import org.neutralspine.intake.Episode;
import org.neutralspine.kernel.Role;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.CaseloadReport.Line;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.web.page.view.CaseloadView;
import org.neutralspine.web.page.view.Choice;

/** Who needs whom today, most urgent first; a lead sees every caseload. */
@Controller
@Dependent
@Path("caseload")
public class CaseloadPage {

    private static final String ATTENTION = "attention";

    private final Pages pages;
    private final Visit visit;
    private final WatchCaseload caseloads;
    private final WatchAlerts alerts;
    private final CaseloadRows rows;
    private final WatchNight night;

    /** Over the caseloads. */
    @Inject
    public CaseloadPage(
            Pages pages,
            Visit visit,
            WatchCaseload caseloads,
            WatchAlerts alerts,
            CaseloadRows rows,
            WatchNight night) {
        this.pages = pages;
        this.visit = visit;
        this.caseloads = caseloads;
        this.alerts = alerts;
        this.rows = rows;
        this.night = night;
    }

    /** What went wrong in the night, in one sentence; empty if nothing did. */
    private @Nullable String trouble() {
        Optional<Run> failed = night.failed(visit.actor());
        if (failed.isPresent()) {
            Instant ended = failed.get().endedAt();
            return pages.words()
                    .say("night.failed", ended == null ? "" : visit.dates().moment(ended));
        }
        return night.isParked(visit.actor()) ? pages.words().say("night.parked") : null;
    }

    /** The list, searched and filtered by the address. */
    @GET
    public Response list() {
        List<CaseloadReport> all = caseloads.thisWeek(visit.actor());
        String physio = visit.typedText("physio");
        List<CaseloadReport> chosen = of(physio, all);
        boolean lead = visit.actor().role() == Role.LEAD;
        String search = visit.typedText("q");
        String show = ATTENTION.equals(visit.typed("show")) ? ATTENTION : "all";
        Map<UUID, Episode> episodes = caseloads.episodes(visit.actor(), chosen);
        List<CaseloadView.Row> shown = lines(chosen)
                .filter(entry -> entry.holds(search))
                .filter(entry ->
                        !show.equals(ATTENTION) || !entry.line().reasons().isEmpty())
                .flatMap(entry -> Stream.ofNullable(episodes.get(entry.episodeId()))
                        .map(episode -> rows.row(visit, entry.line(), episode, lead ? entry.physiotherapist() : null)))
                .toList();
        int total = chosen.stream().mapToInt(CaseloadReport::patients).sum();
        return pages.show(
                "caseload.jte",
                new CaseloadView(
                        search,
                        show,
                        lead ? choices(all, physio) : List.of(),
                        tiles(chosen),
                        shown,
                        total,
                        !lead,
                        trouble()));
    }

    private static List<CaseloadReport> of(String physio, List<CaseloadReport> all) {
        return all.stream()
                .filter(report -> physio.isEmpty()
                        || report.physiotherapistId().toString().equals(physio))
                .toList();
    }

    private static Stream<Entry> lines(List<CaseloadReport> reports) {
        List<Entry> attention = new ArrayList<>();
        List<Entry> rest = new ArrayList<>();
        for (CaseloadReport report : reports) {
            report.attention().forEach(line -> attention.add(new Entry(line, report.physiotherapist())));
            report.rest().forEach(line -> rest.add(new Entry(line, report.physiotherapist())));
        }
        attention.sort(
                Comparator.comparing(entry -> entry.line().reasons().get(0).kind()));
        return Stream.concat(attention.stream(), rest.stream());
    }

    private List<Choice> choices(List<CaseloadReport> all, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", pages.words().say("caseload.physio.all"), chosen.isEmpty()));
        for (CaseloadReport report : all) {
            String id = report.physiotherapistId().toString();
            choices.add(new Choice(id, report.physiotherapist(), id.equals(chosen)));
        }
        return choices;
    }

    private List<CaseloadView.Tile> tiles(List<CaseloadReport> reports) {
        Words words = pages.words();
        int needing = reports.stream().mapToInt(r -> r.attention().size()).sum();
        int expected =
                reports.stream().mapToInt(CaseloadReport::expectedToReport).sum();
        int reported = reports.stream().mapToInt(CaseloadReport::reported).sum();
        Adherence done = reports.stream().map(CaseloadReport::adherence).reduce(new Adherence(0, 0), Adherence::plus);
        String percent = done.percent().isPresent() ? done.percent().getAsInt() + "%" : "–";
        long open = alerts.unanswered(visit.actor()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return List.of(
                new CaseloadView.Tile(Long.toString(open), words.count("caseload.tile.alerts", open), open > 0),
                new CaseloadView.Tile(
                        Integer.toString(needing), words.count("caseload.tile.attention", needing), needing > 0),
                new CaseloadView.Tile(Integer.toString(expected), words.say("caseload.tile.active"), false),
                new CaseloadView.Tile(
                        words.say("caseload.done", reported, expected), words.say("caseload.tile.reported"), false),
                new CaseloadView.Tile(percent, words.say("caseload.tile.done"), false));
    }

    private record Entry(Line line, String physiotherapist) {
        UUID episodeId() {
            return line.facts().patient().episodeId();
        }

        boolean holds(String search) {
            String text = line.facts().patient().hospitalNumber() + " "
                    + line.facts().patient().name();
            return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
        }
    }
}
