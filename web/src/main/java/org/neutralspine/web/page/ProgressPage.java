package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Course;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.web.page.view.ProgressView;

/** How the patient is getting on: one sentence that encourages and is true, then the charts. */
@Controller
@Dependent
@Path("progress")
public class ProgressPage {

    private static final int LAST_DAYS = 7;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final WatchCaseload caseloads;
    private final ProgressCharts charts;

    /** Over the patient's course. */
    @Inject
    public ProgressPage(
            Pages pages, Visit visit, ReadPatient patients, WatchCaseload caseloads, ProgressCharts charts) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.caseloads = caseloads;
        this.charts = charts;
    }

    /** The page. */
    @GET
    public Response show() {
        CareRecord record = patients.read(visit.actor(), visit.ownRecord());
        int days = ProgressCharts.days(visit.typedText("days"));
        Course course = caseloads.course(visit.actor(), visit.ownRecord(), days);
        int limit = record.episode().painLimit();
        boolean planned =
                course.weeks().stream().anyMatch(week -> week.adherence().expected() > 0);
        return pages.show(
                "progress.jte",
                new ProgressView(
                        sentence(course, limit), planned ? charts.of(course, record.episode(), visit.dates()) : null));
    }

    private String sentence(Course course, int limit) {
        Words words = pages.words();
        List<PainPoint> last = course.pain()
                .subList(
                        Math.max(0, course.pain().size() - LAST_DAYS),
                        course.pain().size());
        long low = last.stream().filter(point -> point.score() <= limit).count();
        if (low > 0) {
            return words.say("progress.sentence.lower", limit, low, last.size());
        }
        Adherence week = course.weeks().isEmpty()
                ? new Adherence(0, 0)
                : course.weeks().get(course.weeks().size() - 1).adherence();
        return week.done() > 0
                ? words.say("progress.sentence.done", week.done(), week.expected())
                : words.say("progress.sentence.none");
    }
}
