package org.neutralspine.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.PainDay;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PatientWeek;

/** What the queries found about one episode, added row by row. */
final class Facts {

    /**
     * One line of a program: on which days how many slots.
     *
     * @param number the program's version
     * @param from its first day
     * @param to its last day
     * @param days three-letter days, such as MON,TUE
     * @param slots slots on each of those days
     */
    record Plan(int number, LocalDate from, LocalDate to, String days, int slots) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        int slotsOn(LocalDate day) {
            return days.contains(day.getDayOfWeek().name().substring(0, 3)) ? slots : 0;
        }
    }

    /**
     * The episode itself.
     *
     * @param patient whose it is
     * @param painLimit the patient's limit
     * @param openedOn its first day
     * @param closedOn its last day, if it is over
     */
    record Head(
            PatientWeek.Who patient,
            int painLimit,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {
        boolean open(LocalDate day) {
            LocalDate end = closedOn;
            return !day.isBefore(openedOn) && (end == null || !day.isAfter(end));
        }
    }

    private final Head head;
    private final List<Plan> plans = new ArrayList<>();
    private final Map<LocalDate, Integer> done = new HashMap<>();
    private final NavigableMap<LocalDate, PainDay> reports = new TreeMap<>();
    private @Nullable LocalDate screenedOn;
    private final List<PatientWeek.OpenFlag> flags = new ArrayList<>();
    private @Nullable LocalDate lastReport;
    private PatientWeek.@Nullable ClearanceNote clearance;

    Facts(Head head) {
        this.head = head;
    }

    void plan(Plan plan) {
        plans.add(plan);
    }

    void done(LocalDate day, int slots) {
        done.put(day, slots);
    }

    void report(PainDay day) {
        reports.put(day.day(), day);
    }

    void lastReport(LocalDate day) {
        lastReport = day;
    }

    void clearance(PatientWeek.ClearanceNote note) {
        clearance = note;
    }

    void screened(LocalDate day) {
        screenedOn = day;
    }

    void flag(PatientWeek.OpenFlag flag) {
        flags.add(flag);
    }

    /** Slots on {@code day} of the newest program that holds then. */
    int slots(LocalDate day) {
        if (!head.open(day)) {
            return 0;
        }
        Optional<Integer> newest =
                plans.stream().filter(p -> p.holds(day)).map(Plan::number).max(Integer::compare);
        return newest.map(number -> plans.stream()
                        .filter(p -> p.number() == number && p.holds(day))
                        .mapToInt(p -> p.slotsOn(day))
                        .sum())
                .orElse(0);
    }

    Adherence adherence(TrainingWeek week, LocalDate asOf) {
        int counted = 0;
        int expected = 0;
        for (LocalDate day : days(week, asOf)) {
            counted += done.getOrDefault(day, 0);
            expected += slots(day);
        }
        return new Adherence(counted, expected);
    }

    List<PainPoint> pain() {
        List<PainPoint> points = new ArrayList<>();
        reports.values().forEach(day -> day.point().ifPresent(score -> points.add(new PainPoint(day.day(), score))));
        return points;
    }

    PatientWeek week(TrainingWeek week, LocalDate asOf) {
        List<Adherence> weeks = new ArrayList<>();
        for (int back = 3; back >= 0; back--) {
            weeks.add(adherence(new TrainingWeek(week.monday().minusWeeks(back)), asOf));
        }
        List<LocalDate> days = days(week, asOf);
        return new PatientWeek(
                head.patient(),
                head.painLimit(),
                weeks,
                (int) days.stream().filter(day -> slots(day) > 0).count(),
                (int) days.stream().filter(reports::containsKey).count(),
                lastReport,
                pain(),
                clearance,
                screenedOn,
                flags);
    }

    private static List<LocalDate> days(TrainingWeek week, LocalDate asOf) {
        return week.monday()
                .datesUntil(week.next().monday())
                .filter(day -> !day.isAfter(asOf))
                .toList();
    }
}
