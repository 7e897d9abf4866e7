package org.neutralspine.batch.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.courier.Naming;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.NightlyReport;
import org.neutralspine.report.PhysicianSummary;
import org.neutralspine.report.Praise;

/** Turns what was composed into what a template shows. */
final class PageWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);
    private static final int PRAISES = 5;

    private final ZoneId zone;
    private final @Nullable String baseUrl;
    private final Naming naming;

    PageWriter(ZoneId zone, @Nullable String baseUrl, Naming naming) {
        this.zone = zone;
        this.baseUrl = baseUrl;
        this.naming = naming;
    }

    Page weekly(CaseloadReport report) {
        RowWriter rows = rows(report.week(), 1);
        return new Page(
                "Caseload report",
                title(report.week()),
                report.headline(),
                report.physiotherapist(),
                tiles(report),
                rows.rows(report.attention()),
                rows.rows(report.rest()),
                wentWell(report, rows),
                composed(report.composedAt()),
                link("/app/caseload"),
                "Open your caseload");
    }

    Page nightly(NightlyReport report) {
        return new Page(
                "Morning report",
                LONG.format(report.morning()),
                report.headline(),
                report.physiotherapist(),
                List.of(),
                rows(TrainingWeek.of(report.asOf()), 1).rows(report.changed()),
                List.of(),
                List.of(),
                composed(report.composedAt()),
                link("/app/caseload"),
                "Open your caseload");
    }

    Page summary(PhysicianSummary summary) {
        CaseloadReport report = summary.patients();
        RowWriter rows = rows(report.week(), 2);
        return new Page(
                "Summary of the patients you cleared",
                DAY.format(summary.from()) + " to " + FULL.format(summary.until()),
                summary.headline(),
                report.physiotherapist(),
                List.of(),
                rows.rows(report.attention()),
                rows.rows(report.rest()),
                List.of(),
                composed(report.composedAt()),
                link("/app/clearances"),
                "Open your clearances");
    }

    private RowWriter rows(TrainingWeek week, int weeksCounted) {
        return new RowWriter(week, weeksCounted, baseUrl, naming);
    }

    private String composed(Instant at) {
        return "Composed " + MINUTE.format(at.atZone(zone)) + " (" + zone + ").";
    }

    private @Nullable String link(String path) {
        return baseUrl == null ? null : baseUrl + path;
    }

    private static List<String> wentWell(CaseloadReport report, RowWriter rows) {
        List<Praise> all = report.wentWell();
        List<String> lines = new ArrayList<>();
        all.stream().limit(PRAISES).map(rows::praise).forEach(lines::add);
        if (all.size() > PRAISES) {
            lines.add("and " + (all.size() - PRAISES) + " more");
        }
        return lines;
    }

    static String title(TrainingWeek week) {
        LocalDate sunday = week.sunday();
        boolean sameMonth = week.monday().getMonth() == sunday.getMonth();
        String from = sameMonth ? Integer.toString(week.monday().getDayOfMonth()) : DAY.format(week.monday());
        return "Week " + week.toString().substring(6) + ", " + from + " to " + FULL.format(sunday);
    }

    private static List<Page.Tile> tiles(CaseloadReport report) {
        Adherence all = report.adherence();
        return List.of(
                new Page.Tile(Integer.toString(report.attention().size()), "of " + report.patients() + " need you"),
                new Page.Tile(Integer.toString(report.reported()), "of " + report.expectedToReport() + " reported"),
                new Page.Tile(
                        percent(all),
                        all.expected() == 0 ? "nothing prescribed" : all.done() + " of " + all.expected() + " done"));
    }

    private static String percent(Adherence adherence) {
        OptionalInt percent = adherence.percent();
        return percent.isEmpty() ? "\u2013" : percent.getAsInt() + " %";
    }
}
