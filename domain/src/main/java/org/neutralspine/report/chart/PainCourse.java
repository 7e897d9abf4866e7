package org.neutralspine.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neutralspine.kernel.Nrs;

/**
 * The pain a patient reported over some days; a day without a report has no entry.
 *
 * @param from the first day shown
 * @param to the last day shown, not before {@code from}
 * @param worst the score of each day that has one; days outside the span are left out
 * @param limit the score above which the patient is asked to ease off, 0 to 10
 */
public record PainCourse(LocalDate from, LocalDate to, Map<LocalDate, Nrs> worst, int limit) {

    /** Refuses a span that ends before it begins; keeps the scores of the span in the order of their days. */
    public PainCourse {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the span ends on " + to + ", before it begins on " + from);
        }
        var inside = new TreeMap<LocalDate, Nrs>(worst);
        inside.keySet().removeIf(day -> day.isBefore(from) || day.isAfter(to));
        worst = java.util.Collections.unmodifiableSortedMap(inside);
    }

    /** How many days the span has, both ends counted. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** On how many days something was reported. */
    public int reported() {
        return worst.size();
    }

    /** On how many days the score was above the limit. */
    public long aboveLimit() {
        return worst.values().stream().filter(this::isAbove).count();
    }

    boolean isAbove(Nrs score) {
        return score.value() > limit;
    }

    List<LocalDate> reportedDays() {
        return List.copyOf(worst.keySet());
    }

    int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day);
    }
}
