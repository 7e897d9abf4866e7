package org.neutralspine.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Role;
import org.neutralspine.program.Explanation;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.ClearanceView;
import org.neutralspine.web.page.view.ClearancesView;
import org.neutralspine.web.page.view.ExercisesView;
import org.neutralspine.web.page.view.ExplanationView;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.Field;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.HandoutView;
import org.neutralspine.web.page.view.IntakeView;
import org.neutralspine.web.page.view.LoadingView;
import org.neutralspine.web.page.view.NextView;
import org.neutralspine.web.page.view.ProgramView;
import org.neutralspine.web.page.view.ScreeningView;
import org.neutralspine.web.page.view.Tag;
import org.neutralspine.web.page.view.Typed;
import org.neutralspine.web.page.view.VerdictView;

/** The samples of the path from intake to program. */
final class PathSamples {

    private static final List<String> HOW = List.of("Kneel on hands and knees.", "Reach long, not high.");

    private static final String FIGURE = "/api/v1/exercises/bird-dog/figure.svg";

    private PathSamples() {}

    static void addTo(Map<String, Samples.Page> pages) {
        pages.put("intake", new Samples.Page("intake.jte", Role.PHYSIOTHERAPIST, intake()));
        pages.put("screening", new Samples.Page("screening.jte", Role.PHYSIOTHERAPIST, screening()));
        pages.put("clearance", new Samples.Page("clearance.jte", Role.PHYSIOTHERAPIST, clearance(null, true)));
        pages.put("clearance-answer", new Samples.Page("clearance.jte", Role.PHYSICIAN, clearance("9", false)));
        var row = new ClearancesView.Row("9", "Ada", "H-1001", "20 November", "Fusion", new Tag("wait", "Waiting"));
        pages.put(
                "clearances",
                new Samples.Page("clearances.jte", Role.PHYSICIAN, new ClearancesView(List.of(row), List.of(row))));
        pages.put(
                "clearances-empty",
                new Samples.Page("clearances.jte", Role.PHYSICIAN, new ClearancesView(List.of(), List.of())));
        pages.put("program", new Samples.Page("program.jte", Role.PHYSIOTHERAPIST, program(true, false)));
        pages.put("program-current", new Samples.Page("program.jte", Role.PHYSIOTHERAPIST, program(false, true)));
        pages.put("program-none", new Samples.Page("program.jte", Role.PHYSIOTHERAPIST, program(false, false)));
        pages.put("explanation", new Samples.Page("explanation.jte", Role.PHYSIOTHERAPIST, explanation()));
        addWay(pages);
        var kinds = List.of(new Choice("balance", "Balance", false));
        pages.put(
                "exercises",
                new Samples.Page(
                        "exercises.jte", Role.PHYSIOTHERAPIST, new ExercisesView("", kinds, List.of(exercise()), 160)));
        pages.put(
                "handout",
                new Samples.Page(
                        "handout.jte",
                        Role.PHYSIOTHERAPIST,
                        new HandoutView("1", "Ada", "Version 2", List.of(item()))));
    }

    private static void addWay(Map<String, Samples.Page> pages) {
        MeasureSamples.addTo(pages);
        var stretch = new NextView.Stretch(
                "From week 12: 3 August 2026 to 8 November 2026",
                new Tag("good", "now"),
                List.of("Walking."),
                List.of("Walking, stairs and brisk steps."));
        pages.put(
                "next",
                new Samples.Page(
                        "next.jte",
                        Role.PATIENT,
                        new NextView(true, true, stretch, stretch, List.of(stretch, stretch))));
        pages.put(
                "next-rests",
                new Samples.Page("next.jte", Role.PATIENT, new NextView(false, false, null, null, List.of(stretch))));
        pages.put(
                "next-none",
                new Samples.Page("next.jte", Role.PATIENT, new NextView(true, false, null, null, List.of())));
        pages.put("loading", new Samples.Page("loading.jte", Role.PHYSIOTHERAPIST, loading()));
        pages.put(
                "loading-none",
                new Samples.Page(
                        "loading.jte",
                        Role.PHYSICIAN,
                        new LoadingView("1", "Ada", List.of(), List.of(), List.of(), List.of())));
    }

    private static LoadingView loading() {
        var rung = new LoadingView.Rung(
                "Unlock heavier lifting after fusion",
                "RTL-02",
                new Tag("wait", "1 thing is missing"),
                List.of(
                        new LoadingView.Check("Seconds of front plank: at least 60, now 61", true),
                        new LoadingView.Check("Weeks since surgery: at least 26, now 16", false)),
                List.of("External load up to 3 of 4"),
                List.of("Start with 10 to 20 % of body weight"));
        return new LoadingView(
                "1",
                "Ada Example",
                List.of(rung),
                List.of(new LoadingView.Entry("20 November 2026", List.of(new Fact("Front plank", "61 seconds")))),
                List.of(Field.day("measuredOn", "Measured on", "2026-11-21")),
                List.of(new FormError("plank", "Enter a number from 0 to 3600")));
    }

    private static ExercisesView.Row exercise() {
        return new ExercisesView.Row(FIGURE, "Bird dog", "Endurance", 2, "Trains the back.", HOW, List.of("it hurts"));
    }

    private static HandoutView.Item item() {
        return new HandoutView.Item(
                "bird-dog",
                FIGURE,
                "Bird dog",
                "2 sets of 8 repetitions",
                "Mon, Wed",
                HOW,
                "Keep your back flat.",
                List.of("it hurts"),
                List.of("MON", "WED"));
    }

    private static IntakeView intake() {
        var fusion =
                new IntakeView.Condition("lumbar-fusion", "Fusion of the low back", "Operated on", true, "2026-09-01");
        var pain = new IntakeView.Condition("nslbp", "Low back pain, acute or flare-up", "Began on", false, null);
        var typed = Typed.filling()
                .put("level", "L4")
                .put("level", "L5")
                .put("painLimit", 4)
                .done();
        return new IntakeView(
                "1",
                "Ada Example",
                "3",
                typed,
                List.of(new IntakeView.ConditionGroup("Low back", List.of(fusion, pain), true)),
                List.of("C7", "T1", "T12", "L1", "L2", "L3", "L4", "L5", "S1"),
                List.of(new Choice("posterior", "from behind", true)),
                List.of(new Choice("mat", "mat", true), new Choice("chair", "chair", false)),
                List.of(Field.number("cap-level", "Highest level", null, new Field.Range(1, 5))
                        .optional()),
                List.of(
                        new Choice("prone", "lying face down", true),
                        new Choice("quadruped", "on hands and knees", false)),
                "Until they are met: stay in the phase before.",
                "these levels make a long fusion.",
                List.of(new FormError("operatedOn", "Enter a day that is not in the future")));
    }

    private static ScreeningView screening() {
        var first = new ScreeningView.Question("ces-saddle", "Do you feel numb between the legs?", "no", null, null);
        var second = new ScreeningView.Question("ces-leg", "Both legs?", "yes", "stable claudication", "seen 1 Nov");
        return new ScreeningView(
                "1",
                "Ada Example",
                List.of(new ScreeningView.Group("Bladder, bowel and saddle area", List.of(first, second))),
                "20 November",
                List.of(new FormError("ces-leg", "Please answer this question.")));
    }

    private static ClearanceView clearance(@Nullable String id, boolean physio) {
        return new ClearanceView(
                new ClearanceView.Patient("1", "Ada Example"),
                new Tag("wait", "Not asked yet"),
                id,
                List.of(new Fact("Diagnosis", "Fusion L4 to L5, week 8")),
                List.of(new Choice("5", "Dr Blackwell", false)),
                List.of(new Choice("general-exercise", "general exercise", false)),
                physio,
                !physio,
                Typed.NOTHING,
                List.of());
    }

    private static ExplanationView explanation() {
        var ground = new ExplanationView.Ground(
                "Bending the low back forward asks for 4; today 1 is enough.",
                "LIM-01 Exercise exceeds a cap",
                "lumbar.flexion: asks for 4, today up to 1",
                "Lumbar fusion (lf-12-26w)",
                "A physiotherapist may override this.",
                "Evidence level C of A to D; D is convention.",
                List.of("Axler 1997 (source read in part)"));
        var instead = new Explanation.Instead("mcgill-curl-up", "McGill curl-up", 31, "An easier step.");
        return new ExplanationView(
                "1", "Ada", "Sit-up", new Tag("warn", "Not now"), "Not today.", List.of(ground), List.of(instead));
    }

    private static ProgramView program(boolean draft, boolean inForce) {
        var days = List.of(new Choice("MON", "Mon", true), new Choice("TUE", "Tue", false));
        var form = List.of(new ProgramView.DoseNumber("sets", "Sets", 2, 1, 6));
        var item = new ProgramView.Item("k1", "Bird dog", "Trains the back.", "2 × 8", null, form, days);
        var gone = new ProgramView.Item("k2", "Sit-up", "Old.", "1 × 8", "bends too far", form, days);
        var reason = new VerdictView.Reason("Bends the low back too far now.", "LIM-01", "source read");
        var blocked = new VerdictView(
                "full-sit-up",
                "Sit-up",
                "Trunk endurance, level 3",
                "blocked",
                null,
                List.of(reason),
                List.of(new VerdictView.Alternative("mcgill-curl-up", "McGill curl-up")),
                false);
        var allowed = new VerdictView(
                "dead-bug", "Dead bug", "level 2", "modify", "short lever", List.of(), List.of(), false);
        var search = new ProgramView.Search(
                "", List.of(new Choice("balance", "Balance", false)), true, List.of(allowed, blocked), 160);
        var made = new ProgramView.Draft(
                "8", "1", List.of(item, gone), "2 exercises", List.of("A lot."), List.of("balance"), "2026-11-21");
        var current = new ProgramView.Current("7", Samples.program());
        return new ProgramView(
                "1", "Ada Example", inForce ? current : null, draft ? made : null, Samples.gate(), search, List.of());
    }
}
