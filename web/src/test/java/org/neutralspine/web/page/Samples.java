package org.neutralspine.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.chart.AdherenceChart;
import org.neutralspine.report.chart.Frame;
import org.neutralspine.report.chart.PainChart;
import org.neutralspine.report.chart.PainCourse;
import org.neutralspine.report.chart.Sparkline;
import org.neutralspine.report.chart.WeekDone;
import org.neutralspine.web.page.view.AboutView;
import org.neutralspine.web.page.view.AccountView;
import org.neutralspine.web.page.view.CaseloadView;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.CloseView;
import org.neutralspine.web.page.view.ConsentView;
import org.neutralspine.web.page.view.DeliveriesView;
import org.neutralspine.web.page.view.ErrorView;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.MailView;
import org.neutralspine.web.page.view.PasswordView;
import org.neutralspine.web.page.view.PatientView;
import org.neutralspine.web.page.view.ProgressView;
import org.neutralspine.web.page.view.RegisterView;
import org.neutralspine.web.page.view.ReportView;
import org.neutralspine.web.page.view.SignInView;
import org.neutralspine.web.page.view.StartingView;
import org.neutralspine.web.page.view.Tag;
import org.neutralspine.web.page.view.TodayView;
import org.neutralspine.web.page.view.Typed;
import org.neutralspine.web.page.view.UsersView;

/** One made-up view for each page, so that every template is rendered without a server. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 10, 24);
    static final TodayView.Advice WAITING =
            new TodayView.Advice("warn", "Your training takes a break", "Your physiotherapist calls you.");
    private static final List<FormError> WRONG = List.of(new FormError("username", "Enter the user name"));

    private Samples() {}

    /** One page to render. */
    record Page(String template, @Nullable Role role, Object view) {}

    static Map<String, Page> all() {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("sign-in", new Page("sign-in.jte", null, new SignInView(null, "/app/caseload", List.of())));
        pages.put("sign-in-wrong", new Page("sign-in.jte", null, new SignInView("physio1", null, WRONG)));
        pages.put("password", new Page("password.jte", Role.PATIENT, new PasswordView(null, false, "p1", WRONG)));
        pages.put("invitation", new Page("password.jte", null, new PasswordView("secret", true, "p1", List.of())));
        pages.put("starting", new Page("starting.jte", null, new StartingView(37, false)));
        pages.put("starting-failed", new Page("starting.jte", null, new StartingView(37, true)));
        pages.put("about", new Page("about.jte", Role.LEAD, about()));
        pages.put("error", new Page("error.jte", Role.LEAD, new ErrorView("Not found", "Nothing here.", WRONG)));
        pages.put("help", new Page("help.jte", Role.PATIENT, "none"));
        pages.put("caseload", new Page("caseload.jte", Role.PHYSIOTHERAPIST, caseload()));
        pages.put(
                "caseload-empty",
                new Page(
                        "caseload.jte",
                        Role.PHYSIOTHERAPIST,
                        new CaseloadView("", "all", List.of(), List.of(), List.of(), 0, true, "The night failed.")));
        addPeople(pages);
        addOffice(pages);
        PathSamples.addTo(pages);
        AlertSamples.addTo(pages);
        LearnSamples.addTo(pages);
        return pages;
    }

    private static void addPeople(Map<String, Page> pages) {
        pages.put("patient", new Page("patient.jte", Role.PHYSIOTHERAPIST, patient()));
        pages.put("today", new Page("today.jte", Role.PATIENT, today(List.of(card("a", "done"), card("b", "open")))));
        pages.put("today-empty", new Page("today.jte", Role.PATIENT, today(List.of())));
        pages.put("today-waiting", new Page("today.jte", Role.PATIENT, today(WAITING, List.of())));
        pages.put("progress", new Page("progress.jte", Role.PATIENT, new ProgressView("Good.", progress())));
        pages.put("progress-empty", new Page("progress.jte", Role.PATIENT, new ProgressView("Soon.", null)));
        var consents = List.of(new ConsentView.Item("training", "1 Nov"), new ConsentView.Item("data", null));
        pages.put("consent", new Page("consent.jte", Role.PATIENT, new ConsentView(consents, List.of())));
        pages.put(
                "register", new Page("register.jte", Role.PHYSIOTHERAPIST, new RegisterView(Typed.NOTHING, List.of())));
    }

    private static void addOffice(Map<String, Page> pages) {
        var reasons = List.of(new Choice("moved", "Moved away", false));
        pages.put(
                "close",
                new Page("close.jte", Role.PHYSIOTHERAPIST, new CloseView("1", "Ada", reasons, false, List.of())));
        pages.put("account", new Page("account.jte", Role.PHYSIOTHERAPIST, account(null)));
        pages.put("account-link", new Page("account.jte", Role.PHYSIOTHERAPIST, account("/app/invitation/abcdef")));
        pages.put("users", new Page("users.jte", Role.ADMIN, users()));
        pages.put("deliveries", new Page("deliveries.jte", Role.ADMIN, deliveries()));
        pages.put("jobs", new Page("jobs.jte", Role.ADMIN, new DeliveriesView.Jobs(List.of(job(true)), List.of())));
        var days = List.of(new Choice("MONDAY", "Monday", true));
        pages.put(
                "mail",
                new Page(
                        "mail.jte",
                        Role.PHYSIOTHERAPIST,
                        new MailView("a@b.example", days, true, "Every morning", List.of())));
        var parts = List.of(new Fact("text", "text/plain, 3 kB"));
        pages.put(
                "delivery",
                new Page("delivery.jte", Role.ADMIN, new DeliveriesView.Envelope(mail(true), "Your caseload", parts)));
        pages.put("job", new Page("job.jte", Role.ADMIN, job(false)));
        pages.put("report", new Page("report.jte", Role.PHYSIOTHERAPIST, report()));
    }

    private static AboutView about() {
        var source = new AboutView.Source("nice-ng59", "NICE: Low back pain and sciatica, 2016", null);
        var knowledge = new AboutView.Knowledge("0.1-draft", "9f2c", "draft for clinical review");
        return new AboutView("0.1.0", knowledge, List.of("160 exercises"), List.of(source));
    }

    private static CaseloadView caseload() {
        var row = new CaseloadView.Row(
                "1",
                "Ada Example",
                "H-1001",
                "Lumbar fusion L4 to L5, week 8",
                null,
                new Tag("warn", "Pain above limit"),
                List.of("Pain 6, 5, 6 on the last 3 days, limit 4."),
                Sparkline.of(course()),
                "6 of 10",
                "last report 20 November",
                "12 of 14");
        var calm = new CaseloadView.Row(
                "2",
                "Ben Sample",
                "H-1002",
                "Long name of a chronic low back pain",
                "Grace Hopper",
                new Tag("good", "On track"),
                List.of(),
                null,
                "no report yet",
                "",
                "nothing planned");
        var tile = new CaseloadView.Tile("1", "patient needs you", true);
        return new CaseloadView("", "all", List.of(), List.of(tile), List.of(row, calm), 2, true, null);
    }

    static PainCourse course() {
        var worst = new TreeMap<LocalDate, Nrs>();
        for (int i = 0; i < 28; i++) {
            if (i % 5 != 3) {
                worst.put(DAY.plusDays(i), new Nrs(Math.max(0, 7 - i / 4 + i % 2)));
            }
        }
        return new PainCourse(DAY, DAY.plusDays(27), worst, 4);
    }

    static PatientView.Progress progress() {
        var weeks = List.of(
                new WeekDone(TrainingWeek.of(DAY), 12, 14),
                new WeekDone(TrainingWeek.of(DAY).next(), 9, 14));
        return new PatientView.Progress(
                28,
                List.of(new Choice("28", "28 days", true), new Choice("84", "84 days", false)),
                new PatientView.Charts(PainChart.of(course(), Frame.WIDE), PainChart.of(course(), Frame.NARROW)),
                List.of(new Fact("20 November", "3")),
                "Pain is going down.",
                new PatientView.Usual(
                        List.of(new Fact("at the start", "5.2")), "The pain began 9 weeks ago.", "A. Paper"),
                new PatientView.Charts(AdherenceChart.of(weeks, Frame.WIDE), AdherenceChart.of(weeks, Frame.NARROW)),
                List.of(new Fact("16 November", "9 of 14")));
    }

    private static PatientView patient() {
        return new PatientView(
                "1",
                "Ada Example",
                List.of(new Fact("Hospital number", "H-1001"), new Fact("Age", "62 years, born 1 May 1964")),
                gate(),
                List.of(new PatientView.Alert(new Tag("warn", "Pain above limit"), "6, 5, 6; limit 4", "Call.")),
                List.of(new PatientView.Step("Intake", "/app/patients/1/intake", "done 1 Nov", true)),
                progress(),
                program(),
                List.of(new PatientView.Event("20 Nov, 9:12", "Trained")),
                LearnSamples.learning(),
                true,
                true);
    }

    static PatientView.Gate gate() {
        return new PatientView.Gate(
                new Tag("good", "May train"),
                "Within limits.",
                List.of("A reason (SCR-04)"),
                List.of("Quota, not pain (FEAR-03)"));
    }

    private static TodayView today(List<TodayView.Card> cards) {
        return today(null, cards);
    }

    private static TodayView today(TodayView.@Nullable Advice advice, List<TodayView.Card> cards) {
        var pain = new TodayView.Pain(2, null, null, 4, "before 2", null);
        var question = new TodayView.Question("feeling-ill", "Do you feel generally ill today?");
        var group = new TodayView.Group("Infection", List.of(question));
        var around = cards.isEmpty()
                ? new TodayView.Around("Well done.", null, List.of(), List.of(group))
                : new TodayView.Around(
                        null, new TodayView.FollowUp("a_24", "How was the day after?"), List.of(group), List.of());
        return new TodayView(
                "Saturday 21 November",
                1,
                cards.size(),
                12,
                advice,
                false,
                pain,
                around,
                "Pallof press",
                List.of("Carry bags in both hands."),
                cards,
                cards.isEmpty() ? null : LearnSamples.ENTRY);
    }

    private static TodayView.Card card(String key, String state) {
        return new TodayView.Card(
                key,
                "/api/v1/exercises/bird-dog/figure.svg",
                "Bird dog",
                "2 × 8 on each side",
                List.of("Keep your back flat.", "Reach long, not high."),
                List.of("your leg hurts more"),
                2,
                state,
                "open".equals(state) ? null : "2 sets, at 9:12");
    }

    private static AccountView account(@Nullable String link) {
        String existing = link == null ? null : "h-1001";
        return new AccountView("/app/x", "/app/y", "Ada", existing, link, "28 November", Typed.NOTHING, List.of());
    }

    private static UsersView users() {
        var row = new UsersView.Row("1", "physio1", "Grace Hopper", "physiotherapist", "active", true);
        return new UsersView(
                List.of(row), List.of(new Choice("physician", "Physician", false)), Typed.NOTHING, List.of());
    }

    private static DeliveriesView deliveries() {
        var week = List.of(new Choice("2026-W46", "2026-W46", true));
        return new DeliveriesView(
                "2026-W46", week, "Pickup folder.", List.of(mail(true)), List.of(mail(false)), job(true), List.of());
    }

    private static DeliveriesView.Row mail(boolean parked) {
        Tag state = parked ? new Tag("warn", "parked") : new Tag("good", "sent");
        return new DeliveriesView.Row("7", "a@b.example", "Weekly, physio", state, 1, "250 OK", null, "<1@x>", parked);
    }

    private static DeliveriesView.Job job(boolean running) {
        return new DeliveriesView.Job(
                "7", "Weekly reports", running, new Tag("info", "running"), "1 of 3 done", 33, "since 4:00");
    }

    private static ReportView report() {
        var line = new ReportView.Line(
                "H-1001",
                "Ada",
                List.of(new Tag("warn", "Pain above limit")),
                List.of("6, 5, 6"),
                "9 of 14",
                "6 of 10");
        return new ReportView(
                "Week", "1 of 2 needs you", List.of(new Choice("2026-W46", "W46", true)), List.of(line), List.of(line));
    }

    static PatientView.Program program() {
        return new PatientView.Program(
                "Version 2", List.of(new PatientView.Item("Bird dog", "2 × 8", "Mon, Tue", "Why")), "1 exercise");
    }
}
