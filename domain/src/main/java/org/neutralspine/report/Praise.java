package org.neutralspine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.neutralspine.kernel.TrainingWeek;

/**
 * Something that went well with one patient.
 *
 * @param patient whose week it was
 * @param words what went well, with its numbers
 */
public record Praise(PatientWeek.Who patient, String words) {

    /** What went well in {@code line}'s week, if anything did. */
    static Optional<Praise> of(CaseloadReport.Line line, TrainingWeek week, Thresholds thresholds) {
        List<String> found = new ArrayList<>();
        line.trend(week).fold(none -> false, known -> fell(known) && found.add(words(known)));
        Adherence adherence = line.facts().adherence();
        OptionalInt percent = adherence.percent();
        if (percent.isPresent() && percent.getAsInt() >= thresholds.goodPercent()) {
            found.add(adherence.done() + " of " + adherence.expected() + " done");
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Praise(line.facts().patient(), String.join(", ", found)));
    }

    private static boolean fell(PainTrend.Known known) {
        return known.direction() == PainTrend.Direction.BETTER;
    }

    private static String words(PainTrend.Known known) {
        return String.format(Locale.ENGLISH, "pain fell by %.1f points a week", -known.slope());
    }
}
