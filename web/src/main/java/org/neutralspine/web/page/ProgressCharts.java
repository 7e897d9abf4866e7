package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.neutralspine.intake.Episode;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Course;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.chart.AdherenceChart;
import org.neutralspine.report.chart.Frame;
import org.neutralspine.report.chart.PainChart;
import org.neutralspine.report.chart.PainCourse;
import org.neutralspine.report.chart.WeekDone;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.PatientView;

/** Draws how one patient is getting on, with the figures as tables. */
@Dependent
public class ProgressCharts {

    private static final List<Integer> SPANS = List.of(28, 84);

    private final Pages pages;
    private final UsualCourse usual;

    /** Over the words. */
    @Inject
    public ProgressCharts(Pages pages, UsualCourse usual) {
        this.pages = pages;
        this.usual = usual;
    }

    /** The number of days asked for, 28 unless 84 is. */
    static int days(String typed) {
        return typed.equals("84") ? 84 : SPANS.get(0);
    }

    PatientView.Progress of(Course course, Episode episode, Dates dates) {
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(course.from(), course.asOf()) + 1;
        PainCourse pain = CaseloadRows.course(course.pain(), course.from(), course.asOf(), episode.painLimit());
        List<WeekDone> weeks = course.weeks().stream()
                .map(week -> new WeekDone(
                        week.week(), week.adherence().done(), week.adherence().expected()))
                .toList();
        return new PatientView.Progress(
                days,
                SPANS.stream()
                        .map(span -> new Choice(span.toString(), pages.words().say("chart.days", span), span == days))
                        .toList(),
                new PatientView.Charts(PainChart.of(pain, Frame.WIDE), PainChart.of(pain, Frame.NARROW)),
                painRows(course, dates),
                trend(course.trend(TrainingWeek.of(course.asOf()))),
                usual.of(episode.conditions(), course.asOf()),
                new PatientView.Charts(AdherenceChart.of(weeks, Frame.WIDE), AdherenceChart.of(weeks, Frame.NARROW)),
                weeks.stream()
                        .map(week -> new Fact(dates.shortDay(week.week().monday()), done(week)))
                        .toList());
    }

    private List<Fact> painRows(Course course, Dates dates) {
        Map<LocalDate, Integer> scores =
                course.pain().stream().collect(Collectors.toMap(PainPoint::day, PainPoint::score));
        List<Fact> rows = new ArrayList<>();
        for (LocalDate day = course.asOf(); !day.isBefore(course.from()); day = day.minusDays(1)) {
            Integer score = scores.get(day);
            rows.add(new Fact(
                    dates.shortDay(day), score == null ? pages.words().say("chart.nothing") : score.toString()));
        }
        return rows;
    }

    private String done(WeekDone week) {
        return week.expected() == 0
                ? pages.words().say("caseload.done.none")
                : pages.words().say("caseload.done", week.done(), week.expected());
    }

    /** Where pain is heading, in one sentence. */
    String trend(PainTrend trend) {
        Words words = pages.words();
        return trend.fold(few -> words.say("trend.few", few.reportedDays()), known -> switch (known.direction()) {
            case BETTER -> words.say("trend.better", points(known.slope()));
            case WORSE -> words.say("trend.worse", points(known.slope()));
            case STEADY -> words.say("trend.steady");
        });
    }

    private static String points(double slope) {
        return String.format(Locale.ROOT, "%.1f", Math.abs(slope));
    }
}
