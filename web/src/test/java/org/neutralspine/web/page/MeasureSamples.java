package org.neutralspine.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.neutralspine.kernel.Role;
import org.neutralspine.report.chart.Frame;
import org.neutralspine.report.chart.MeasureChart;
import org.neutralspine.report.chart.MeasureLine;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.Field;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.GoalsView;
import org.neutralspine.web.page.view.MeasureFormView;
import org.neutralspine.web.page.view.MeasuresView;
import org.neutralspine.web.page.view.PatientView;
import org.neutralspine.web.page.view.Tag;

/** The samples of questionnaires and goals. */
final class MeasureSamples {

    private MeasureSamples() {}

    static void addTo(Map<String, Samples.Page> pages) {
        pages.put("measures", new Samples.Page("measures.jte", Role.PATIENT, measures(true)));
        pages.put("measures-of", new Samples.Page("measures.jte", Role.PHYSICIAN, measures(false)));
        pages.put("measure-ticks", new Samples.Page("measure.jte", Role.PATIENT, form(true)));
        pages.put("measure-scale", new Samples.Page("measure.jte", Role.PATIENT, form(false)));
        pages.put(
                "goals",
                new Samples.Page(
                        "goals.jte",
                        Role.PATIENT,
                        new GoalsView(
                                "/app/measures/goals",
                                "/app/measures",
                                List.of(Field.text("activities[0]", "Activity 1", "Walk the dog")
                                        .optional()),
                                List.of(new FormError("activities[0]", "Name three to five")))));
    }

    private static MeasuresView measures(boolean own) {
        MeasureLine line = new MeasureLine(
                "Roland-Morris",
                "of 24",
                0,
                24,
                false,
                List.of(
                        new MeasureLine.Point(Samples.DAY.minusWeeks(4), BigDecimal.valueOf(14)),
                        new MeasureLine.Point(Samples.DAY, BigDecimal.valueOf(9))));
        var charts = new PatientView.Charts(MeasureChart.of(line, Frame.WIDE), MeasureChart.of(line, Frame.NARROW));
        var answered = new MeasuresView.Course(
                "rmdq",
                "Roland-Morris",
                "Last answered on 24 October 2026.",
                new Tag("good", "Improved"),
                "First 14, now 9 (change -5).",
                charts,
                List.of(new Fact("24 October 2026", "9 of 24")),
                "Spine 1983.",
                true);
        var open = new MeasuresView.Course(
                "groc", "Change", "Not answered yet.", null, "", null, List.of(), "Own wording.", true);
        return new MeasuresView(
                own ? "/app/measures" : "/app/patients/1/measures",
                own ? null : "Ada Example",
                own ? List.of("Walk the dog") : List.of(),
                own,
                List.of(answered, open));
    }

    private static MeasureFormView form(boolean ticks) {
        return new MeasureFormView(
                "/app/measures/rmdq",
                "/app/measures",
                "Roland-Morris",
                "Tick each sentence that describes you today.",
                ticks,
                List.of(
                        new MeasureFormView.Item("item-1", "I stay at home most of the time because of my back.", null),
                        new MeasureFormView.Item("item-2", "I change position frequently.", "1")),
                List.of(-1, 0, 1),
                "worse",
                "better",
                "Spine 1983.",
                "k",
                List.of(new FormError("item-1", "Choose a number here")));
    }
}
