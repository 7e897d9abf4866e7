package org.neutralspine.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PatientWeek;

/** What the queries found about one episode, added row by row. */
final class Facts {

    /**
     * A version of the program: on which days how many slots.
     *
     * @param number the program's version
     * @param from its first day
     * @param to its last day
     * @param slots slots on each day of the week, Monday first
     */
    record Plan(int number, LocalDate from, LocalDate to, List<Integer> slots) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        int slotsOn(LocalDate day) {
            return slots.get(day.getDayOfWeek().getValue() - 1);
        }
    }

    /**
     * The episode itself.
     *
     * @param physiotherapistId who cares for the patient
     * @param patient whose it is
     * @param painLimit the patient's limit
     * @param openedOn its first day
     * @param closedOn its last day, if it is over
     */
    record Head(
            UUID physiotherapistId,
            PatientWeek.Who patient,
            int painLimit,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {
        boolean open(LocalDate day) {
            LocalDate end = closedOn;
            return !day.isBefore(openedOn) && (end == null || !day.isAfter(end));
        }
    }

    private static final int NO_PAIN = -1;

    private final Head head;
    private final LocalDate from;
    private final LocalDate asOf;
    private final List<Plan> plans = new ArrayList<>();
    private final int[] done;
    private final int[] pain;
    private final boolean[] reported;
    private @Nullable LocalDate lastReport;
    private @Nullable LocalDate screenedOn;
    private final List<PatientWeek.OpenFlag> flags = new ArrayList<>();
    private PatientWeek.@Nullable ClearanceNote clearance;

    /** Nothing found yet of the days {@code from} to {@code asOf}, both included. */
    Facts(Head head, LocalDate from, LocalDate asOf) {
        this.head = head;
        this.from = from;
        this.asOf = asOf;
        int days = Math.max(0, place(asOf) + 1);
        this.done = new int[days];
        this.pain = new int[days];
        Arrays.fill(pain, NO_PAIN);
        this.reported = new boolean[days];
    }

    private int place(LocalDate day) {
        return (int) (day.toEpochDay() - from.toEpochDay());
    }

    UUID physiotherapistId() {
        return head.physiotherapistId();
    }

    void plan(Plan plan) {
        plans.add(plan);
    }

    /** Slots done on a day; days that are not looked at take no part. */
    void done(LocalDate day, int slots) {
        if (looksAt(day)) {
            done[place(day)] = slots;
        }
    }

    /** A day with a session and its point, if it has one; the days come in any order. */
    void report(LocalDate day, OptionalInt point) {
        if (looksAt(day)) {
            reported[place(day)] = true;
            pain[place(day)] = point.orElse(NO_PAIN);
            lastReport = lastReport == null || day.isAfter(lastReport) ? day : lastReport;
        }
    }

    private boolean looksAt(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(asOf);
    }

    /** Whether there is no session in the days looked at. */
    boolean silent() {
        return lastReport == null;
    }

    /** The last day with a session, before the days looked at. */
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
        int newest = 0;
        int slots = 0;
        for (Plan plan : plans) {
            if (plan.number() > newest && plan.holds(day)) {
                newest = plan.number();
                slots = plan.slotsOn(day);
            }
        }
        return slots;
    }

    Adherence adherence(TrainingWeek week) {
        int counted = 0;
        int expected = 0;
        for (LocalDate day = week.monday(); belongs(day, week); day = day.plusDays(1)) {
            counted += done[place(day)];
            expected += slots(day);
        }
        return new Adherence(counted, expected);
    }

    private boolean belongs(LocalDate day, TrainingWeek week) {
        return !day.isAfter(week.sunday()) && !day.isAfter(asOf);
    }

    /** One point for each day that has one, oldest first. */
    List<PainPoint> pain() {
        List<PainPoint> points = new ArrayList<>();
        for (int place = 0; place < pain.length; place++) {
            if (pain[place] != NO_PAIN) {
                points.add(new PainPoint(from.plusDays(place), pain[place]));
            }
        }
        return points;
    }

    PatientWeek week(TrainingWeek week) {
        List<Adherence> weeks = new ArrayList<>();
        for (int back = 3; back >= 0; back--) {
            weeks.add(adherence(new TrainingWeek(week.monday().minusWeeks(back))));
        }
        int trainingDays = 0;
        int reportedDays = 0;
        for (LocalDate day = week.monday(); belongs(day, week); day = day.plusDays(1)) {
            trainingDays += slots(day) > 0 ? 1 : 0;
            reportedDays += reported[place(day)] ? 1 : 0;
        }
        return new PatientWeek(
                head.patient(),
                head.painLimit(),
                weeks,
                trainingDays,
                reportedDays,
                lastReport,
                pain(),
                clearance,
                screenedOn,
                flags);
    }
}
