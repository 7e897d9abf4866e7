package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.neutralspine.account.ReadColleagues;
import org.neutralspine.delivery.ReadReports;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Attention;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.ReportView;
import org.neutralspine.web.page.view.Tag;

/** The weekly reports as they were sent: one's own, or anybody's for a lead. */
@Controller
@Dependent
@Path("reports")
public class ReportsPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadReports reports;
    private final ReadColleagues colleagues;
    private final ProgressCharts charts;

    /** Over the kept reports. */
    @Inject
    public ReportsPage(
            Pages pages, Visit visit, ReadReports reports, ReadColleagues colleagues, ProgressCharts charts) {
        this.pages = pages;
        this.visit = visit;
        this.reports = reports;
        this.colleagues = colleagues;
        this.charts = charts;
    }

    /** The newest report, or the week asked for. */
    @GET
    public Response show() {
        List<Place> places = places();
        String asked = visit.typedText("week");
        if (places.isEmpty()) {
            return pages.show(
                    "report.jte",
                    new ReportView(
                            pages.words().say("nav.reports"),
                            pages.words().say("report.none"),
                            List.of(),
                            List.of(),
                            List.of()));
        }
        Place chosen = places.stream()
                .filter(place -> place.key().equals(asked))
                .findFirst()
                .orElse(places.get(0));
        return pages.show("report.jte", view(chosen, places));
    }

    private List<Place> places() {
        if (visit.actor().role() != Role.LEAD) {
            UUID own = visit.actor().accountId();
            return reports.weeks(visit.actor(), own).stream()
                    .map(week -> new Place(own, week, ""))
                    .toList();
        }
        List<Place> places = new ArrayList<>();
        colleagues
                .of(visit.actor(), Role.PHYSIOTHERAPIST)
                .forEach(colleague -> reports.weeks(visit.actor(), colleague.id())
                        .forEach(week -> places.add(new Place(colleague.id(), week, colleague.name() + ", "))));
        places.sort(Comparator.comparing(Place::week).reversed());
        return places;
    }

    private ReportView view(Place chosen, List<Place> places) {
        CaseloadReport report = reports.report(visit.actor(), chosen.physiotherapist(), chosen.week());
        List<Choice> weeks = places.stream()
                .map(place -> new Choice(place.key(), place.who() + place.week(), place.equals(chosen)))
                .toList();
        return new ReportView(
                pages.words().say("report.title", report.physiotherapist(), report.week()),
                report.headline(),
                weeks,
                report.attention().stream().map(line -> line(report, line)).toList(),
                report.rest().stream().map(line -> line(report, line)).toList());
    }

    private ReportView.Line line(CaseloadReport report, CaseloadReport.Line line) {
        PatientWeek week = line.facts();
        String last = week.latest().isPresent()
                ? pages.words().say("report.pain", week.latest().getAsInt()) + " "
                : "";
        return new ReportView.Line(
                week.patient().hospitalNumber(),
                week.patient().name(),
                line.reasons().stream()
                        .map(reason -> new Tag(
                                CaseloadRows.tone(reason.kind()), reason.kind().label()))
                        .toList(),
                line.reasons().stream().map(Attention::words).toList(),
                week.adherence().words(),
                last + charts.trend(line.trend(report.week())));
    }

    private record Place(UUID physiotherapist, TrainingWeek week, String who) {
        String key() {
            return physiotherapist + "." + week;
        }
    }
}
