package org.neutralspine.web.page;

import java.util.List;
import java.util.Map;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.LearnView;
import org.neutralspine.web.page.view.LessonView;
import org.neutralspine.web.page.view.PatientView;
import org.neutralspine.web.page.view.TodayView;

/** The samples of the course for patients. */
final class LearnSamples {

    static final LearnView.Entry ENTRY = new LearnView.Entry(
            "/app/learn/why-walk", "Why we ask you to walk", "Can plain walking really help?", null);

    private static final LearnView.Entry READ = new LearnView.Entry(
            "/app/learn/why-moving-helps",
            "Why moving helps",
            "Why does nobody tell me to rest?",
            "Read on 2 November");

    private static final String STATUS = "draft for clinical review";

    private LearnSamples() {}

    static void addTo(Map<String, Samples.Page> pages) {
        var parts = List.of(new LearnView.Part("Getting started", List.of(READ, ENTRY)));
        pages.put(
                "learn", new Samples.Page("learn.jte", Role.PATIENT, new LearnView(STATUS, 1, 2, ENTRY, parts, null)));
        pages.put(
                "learn-read",
                new Samples.Page("learn.jte", Role.PATIENT, new LearnView(STATUS, 2, 2, null, parts, null)));
        var advice = new TodayView.Advice("warn", "See somebody first", "Please call your doctor.");
        var waiting = new LearnView(STATUS, 0, 17, null, List.of(), advice);
        pages.put("learn-wait", new Samples.Page("learn.jte", Role.PATIENT, waiting));
        pages.put("lesson", new Samples.Page("lesson.jte", Role.PATIENT, lesson(ENTRY, READ)));
        pages.put("lesson-read", new Samples.Page("lesson.jte", Role.PATIENT, lesson(READ, null)));
    }

    static PatientView.Learning learning() {
        return new PatientView.Learning(
                "2 of 17 lessons read.",
                List.of(
                        new PatientView.Practised("Glute bridge", 4, "3.5 (told 2 of 4 times)", 1, "21 November 2026"),
                        new PatientView.Practised("Plank", 0, null, 2, null)));
    }

    private static LessonView lesson(LearnView.Entry entry, LearnView.@org.jspecify.annotations.Nullable Entry next) {
        return new LessonView(
                entry,
                List.of("Walking moves your whole body.", "It asks little of your back.", "Your plan says how far."),
                "Take one short walk today.",
                List.of(new Fact("Pocovi NC et al. WalkBack. Lancet 2024", "read in part")),
                STATUS,
                next);
    }
}
