package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Attention;
import org.neutralspine.report.CaseloadReport.Line;
import org.neutralspine.report.Note;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.chart.Chart;
import org.neutralspine.report.chart.PainCourse;
import org.neutralspine.report.chart.Sparkline;
import org.neutralspine.web.page.view.CaseloadView;
import org.neutralspine.web.page.view.Tag;

/** Says one patient's week in a row of the caseload. */
@Dependent
public class CaseloadRows {

    private final Pages pages;
    private final CareWords care;

    /** Over the words. */
    @Inject
    public CaseloadRows(Pages pages, CareWords care) {
        this.pages = pages;
        this.care = care;
    }

    CaseloadView.Row row(Visit visit, Line line, Episode episode, @Nullable String physiotherapist) {
        PatientWeek week = line.facts();
        Words words = pages.words();
        List<PainPoint> pain = week.pain();
        String last = pain.isEmpty()
                ? words.say("pain.no")
                : words.say("pain.of", pain.get(pain.size() - 1).score());
        return new CaseloadView.Row(
                episode.patientId().toString(),
                week.patient().name(),
                week.patient().hospitalNumber(),
                care.situation(episode, visit.today()),
                physiotherapist,
                status(line),
                told(line),
                hasPlan(week) ? spark(week, visit.today()) : null,
                last,
                lastReport(visit, week),
                done(week.adherence()));
    }

    /** The reasons, then what else is going on. */
    private static List<String> told(Line line) {
        return Stream.concat(
                        line.reasons().stream().map(Attention::words),
                        line.notes().stream().map(Note::words).map(CaseloadRows::sentence))
                .toList();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean hasPlan(PatientWeek week) {
        return week.trainingDays() > 0
                || !week.pain().isEmpty()
                || week.weeks().stream().anyMatch(done -> done.expected() > 0);
    }

    private Tag status(Line line) {
        if (line.reasons().isEmpty()) {
            boolean planned = hasPlan(line.facts());
            return new Tag(
                    planned ? "good" : "plain", pages.words().say(planned ? "status.ontrack" : "status.noprogram"));
        }
        Attention first = line.reasons().get(0);
        return new Tag(tone(first.kind()), first.kind().label());
    }

    static String tone(Attention.Kind kind) {
        return switch (kind) {
            case RED_FLAG, ALERT_WAITING, PAIN_ABOVE_LIMIT, PAIN_RISING, CLEARANCE_REFUSED, CLEARANCE_VOIDED -> "warn";
            case CLEARANCE_WAITING, CLEARANCE_ENDING, SCREENING_DUE -> "info";
            case SILENT, LOW_ADHERENCE -> "wait";
        };
    }

    private String lastReport(Visit visit, PatientWeek week) {
        LocalDate last = week.lastReport();
        return last == null
                ? ""
                : pages.words().say("caseload.last", visit.dates().shortDay(last));
    }

    private String done(Adherence adherence) {
        return adherence.expected() == 0
                ? pages.words().say("caseload.done.none")
                : pages.words().say("caseload.done", adherence.done(), adherence.expected());
    }

    private static Chart spark(PatientWeek week, LocalDate today) {
        return Sparkline.of(course(week.pain(), today.minusDays(PainTrend.WINDOW_DAYS - 1L), today, week.painLimit()));
    }

    static PainCourse course(List<PainPoint> points, LocalDate from, LocalDate to, int limit) {
        Map<LocalDate, Nrs> worst = new TreeMap<>();
        points.forEach(point -> worst.put(point.day(), new Nrs(point.score())));
        return new PainCourse(from, to, worst, limit);
    }
}
