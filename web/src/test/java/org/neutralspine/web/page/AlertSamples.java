package org.neutralspine.web.page;

import java.util.List;
import java.util.Map;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.AlertOneView;
import org.neutralspine.web.page.view.AlertsView;
import org.neutralspine.web.page.view.BoardView;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.CoverView;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.OverridesView;
import org.neutralspine.web.page.view.ProposalsView;
import org.neutralspine.web.page.view.Tag;
import org.neutralspine.web.page.view.Typed;

/** The samples of alerts, cover and overrides. */
final class AlertSamples {

    private static final AlertsView.Row ROW = new AlertsView.Row(
            "4",
            new Tag("warn", "Urgent"),
            "Pain above the limit",
            "1",
            "Ada Example",
            "H-1001",
            "Pain 6, limit 4.",
            "Noticed 20 November",
            "You have to act",
            "answer by 20 November, 16:00",
            true,
            "nobody looks into it yet",
            3,
            true);

    private AlertSamples() {}

    static void addTo(Map<String, Samples.Page> pages) {
        var all = List.of(new Choice("open", "To be acted on", true), new Choice("closed", "Closed", false));
        pages.put("alerts", page("alerts.jte", new AlertsView(all, all, List.of(ROW), 0, "5 hours")));
        pages.put("alerts-empty", page("alerts.jte", new AlertsView(all, all, List.of(), 22, null)));
        pages.put("alert", page("alert.jte", alert("owned", true)));
        pages.put("alert-closed", page("alert.jte", alert("closed", false)));
        var cover = new CoverView.Row("5", "Julia", "Samuel", "1 to 5 December");
        var colleagues = List.of(new Choice("6", "Samuel", false));
        pages.put(
                "cover",
                page(
                        "cover.jte",
                        new CoverView(
                                List.of(cover),
                                colleagues,
                                colleagues,
                                Typed.NOTHING,
                                List.of(new FormError("to", "Enter a day.")))));
        addOverrides(pages);
        addProposals(pages);
        addBoard(pages);
    }

    private static void addBoard(Map<String, Samples.Page> pages) {
        var tiles = List.of(
                new BoardView.Tile(3, "patients waiting for clearance", "The longest wait began on 4 November 2026."),
                new BoardView.Tile(1, "review overdue", "Older than four weeks."),
                new BoardView.Tile(0, "alerts nobody has acted on", "Closed in the last 28 days: 4; half in 5 hours."));
        var rows = List.of(
                new BoardView.Row(
                        "Non-specific low back pain", "75 % (90 of 120 expected), n = 9", "-1.5 points, n = 7"),
                new BoardView.Row("Lumbar fusion", "too few", "too few"));
        pages.put("board", board(new BoardView("17 November 2026", "2026-W46", tiles, rows, "2 of 130", "15.4")));
        pages.put(
                "board-empty",
                board(new BoardView("17 November 2026", "2026-W46", tiles, List.of(), "0 of 0", "too few")));
    }

    private static Samples.Page board(BoardView view) {
        return new Samples.Page("board.jte", Role.LEAD, view);
    }

    private static void addProposals(Map<String, Samples.Page> pages) {
        var gates = List.of(
                new ProposalsView.Gate("good sessions in a row: at least 3, now 4", true),
                new ProposalsView.Gate("effort: at most 7, now 8", false));
        var proposal = new ProposalsView.Proposal(
                "8",
                new Tag("good", "Step forward"),
                "Bird dog",
                "2 x 8",
                "Bird dog, 2 x 10",
                "Good weeks.",
                gates,
                true);
        var swap = new ProposalsView.Proposal(
                "9", new Tag("wait", "Another exercise"), "Glute bridge", null, null, "It hurt.", List.of(), false);
        var patient = new ProposalsView.Patient("/app/patients/1", "Ada Example", "H-0001", List.of(proposal, swap));
        var wrong = List.of(new FormError("reason", "must hold 1 to 500 characters"));
        pages.put("proposals", page("proposals.jte", new ProposalsView(List.of(patient), null, wrong)));
        pages.put("proposals-empty", page("proposals.jte", new ProposalsView(List.of(), null, List.of())));
    }

    private static void addOverrides(Map<String, Samples.Page> pages) {
        var given = new OverridesView.Row(
                "7", "Sit-up", new Tag("wait", "Waits"), "Trained it.", List.of("exceeds 1"), "1 December", true, true);
        var asked = new OverridesView.Asked(
                "full-sit-up",
                "Sit-up",
                List.of("exceeds 1"),
                "A clinician may.",
                true,
                true,
                "2027-01-01",
                Typed.NOTHING);
        pages.put(
                "overrides",
                page("overrides.jte", new OverridesView("1", "Ada Example", List.of(given), asked, List.of())));
        pages.put(
                "overrides-empty",
                page("overrides.jte", new OverridesView("1", "Ada Example", List.of(), null, List.of())));
    }

    private static Samples.Page page(String template, Object view) {
        return new Samples.Page(template, Role.PHYSIOTHERAPIST, view);
    }

    private static AlertOneView alert(String state, boolean mustAct) {
        var line = new Fact("20 November", "Noticed");
        return new AlertOneView(
                ROW, List.of("PAIN-03 Pain 5 or more"), state, mustAct, List.of(line), Typed.NOTHING, List.of());
    }
}
