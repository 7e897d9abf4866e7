package org.neutralspine.batch.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Attention;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.chart.AdherenceChart;
import org.neutralspine.report.chart.Chart;
import org.neutralspine.report.chart.Frame;
import org.neutralspine.report.chart.PainChart;
import org.neutralspine.report.chart.PainCourse;
import org.neutralspine.report.chart.Sparkline;
import org.neutralspine.report.chart.WeekDone;

/** Turns a report's numbers into words and pictures. */
final class PageWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final String RED = "#b3261e";
    private static final String AMBER = "#8a4b00";
    private static final String BLUE = "#0b5f6b";

    private final CaseloadReport report;
    private final ZoneId zone;
    private final @Nullable String baseUrl;
    private final boolean names;

    PageWriter(CaseloadReport report, ZoneId zone, @Nullable String baseUrl, boolean names) {
        this.report = report;
        this.zone = zone;
        this.baseUrl = baseUrl;
        this.names = names;
    }

    Page page() {
        return new Page(
                title(report.week()),
                report.headline(),
                report.physiotherapist(),
                tiles(),
                rows(report.attention()),
                rows(report.rest()),
                "Composed " + MINUTE.format(report.composedAt().atZone(zone)) + " (" + zone + ").",
                baseUrl == null ? null : baseUrl + "/app/caseload");
    }

    static String title(TrainingWeek week) {
        LocalDate sunday = week.sunday();
        boolean sameMonth = week.monday().getMonth() == sunday.getMonth();
        String from = sameMonth ? Integer.toString(week.monday().getDayOfMonth()) : DAY.format(week.monday());
        return "Week " + week.toString().substring(6) + ", " + from + " to " + FULL.format(sunday);
    }

    private List<Page.Tile> tiles() {
        Adherence all = report.adherence();
        return List.of(
                new Page.Tile(Integer.toString(report.attention().size()), "of " + report.patients() + " need you"),
                new Page.Tile(Integer.toString(report.reported()), "of " + report.expectedToReport() + " reported"),
                new Page.Tile(
                        percent(all),
                        all.expected() == 0 ? "nothing prescribed" : all.done() + " of " + all.expected() + " done"));
    }

    private List<Page.Row> rows(List<CaseloadReport.Line> lines) {
        List<Page.Row> rows = new ArrayList<>();
        for (CaseloadReport.Line line : lines) {
            rows.add(row(line));
        }
        return rows;
    }

    private Page.Row row(CaseloadReport.Line line) {
        PatientWeek facts = line.facts();
        return new Page.Row(
                facts.patient().hospitalNumber(),
                names ? facts.patient().name() : null,
                baseUrl == null
                        ? null
                        : baseUrl + "/app/patients/" + facts.patient().patientId(),
                line.reasons().stream()
                        .map(r -> new Page.Reason(r.kind().label(), r.words(), color(r.kind())))
                        .toList(),
                cells(line),
                pictures(facts));
    }

    private Page.Cells cells(CaseloadReport.Line line) {
        PatientWeek facts = line.facts();
        Adherence adherence = facts.adherence();
        return new Page.Cells(
                pain(facts),
                line.trend(report.week())
                        .fold(
                                few -> "not enough reports (" + few.reportedDays() + " of 28 days)",
                                known -> trend(known)),
                percent(adherence),
                adherence.expected() == 0 ? "nothing prescribed" : adherence.done() + " of " + adherence.expected(),
                reported(facts));
    }

    private String pain(PatientWeek facts) {
        OptionalInt highest = facts.highest(report.week());
        return highest.isEmpty()
                ? "No pain reported this week"
                : "Pain up to " + highest.getAsInt() + " (limit " + facts.painLimit() + ")";
    }

    private static String reported(PatientWeek facts) {
        int planned = facts.trainingDays();
        if (planned == 0) {
            return "no training days";
        }
        return "reported on " + facts.reportedDays() + (facts.reportedDays() == 1 ? " day, " : " days, ") + planned
                + " planned";
    }

    private static String trend(PainTrend.Known known) {
        String word = switch (known.direction()) {
            case WORSE -> "rising";
            case BETTER -> "falling";
            case STEADY -> "steady";
        };
        return word + ", " + signed(known.slope()) + " a week (" + signed(known.low()) + " to " + signed(known.high())
                + ")";
    }

    /** With its sign, but no sign before a nought. */
    private static String signed(double value) {
        return Math.abs(value) < 0.05 ? "0.0" : String.format(Locale.ENGLISH, "%+.1f", value);
    }

    private static String percent(Adherence adherence) {
        OptionalInt percent = adherence.percent();
        return percent.isEmpty() ? "\u2013" : percent.getAsInt() + " %";
    }

    private static String color(Attention.Kind kind) {
        return switch (kind) {
            case RED_FLAG, PAIN_ABOVE_LIMIT, CLEARANCE_REFUSED -> RED;
            case PAIN_RISING, SILENT, LOW_ADHERENCE -> AMBER;
            case CLEARANCE_WAITING, CLEARANCE_ENDING, SCREENING_DUE -> BLUE;
        };
    }

    private Page.Pictures pictures(PatientWeek facts) {
        Map<LocalDate, Nrs> worst = new TreeMap<>();
        facts.pain().forEach(p -> worst.put(p.day(), new Nrs(p.score())));
        PainCourse course =
                new PainCourse(PainTrend.firstDay(report.week()), report.week().sunday(), worst, facts.painLimit());
        Chart small = Sparkline.of(course);
        Chart pain = PainChart.of(course, Frame.WIDE);
        Chart adherence = AdherenceChart.of(weeks(facts), Frame.NARROW);
        return new Page.Pictures(
                "p-" + facts.patient().episodeId(),
                small.forPaper(),
                pain.forPaper(),
                adherence.forPaper(),
                pain.description(),
                !facts.pain().isEmpty());
    }

    private List<WeekDone> weeks(PatientWeek facts) {
        List<WeekDone> weeks = new ArrayList<>();
        int last = facts.weeks().size() - 1;
        for (int i = 0; i <= last; i++) {
            Adherence adherence = facts.weeks().get(i);
            TrainingWeek week = new TrainingWeek(report.week().monday().minusWeeks(last - (long) i));
            weeks.add(new WeekDone(week, adherence.done(), adherence.expected()));
        }
        return weeks;
    }
}
