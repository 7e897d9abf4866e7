package org.neutralspine.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PainDay;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PainTrend;

/** How each patient's pain changed, by condition; days come condition by condition and patient by patient. */
final class PainGroups {

    /** Of whom a day tells. */
    private record Whose(String condition, UUID patient) {}

    private final LocalDate last;
    private final Map<String, List<Double>> changes = new TreeMap<>();
    private final List<PainPoint> points = new ArrayList<>();
    private @Nullable Whose whose;

    /** Over the 28 days that end with {@code last}. */
    PainGroups(LocalDate last) {
        this.last = last;
    }

    void day(String condition, UUID patient, PainDay day) {
        Whose next = new Whose(condition, patient);
        if (!next.equals(whose)) {
            finish();
            whose = next;
        }
        day.point().ifPresent(score -> points.add(new PainPoint(day.day(), score)));
    }

    /** The changes found by condition; who has too few days has none. */
    Map<String, List<Double>> changes() {
        finish();
        return changes;
    }

    private void finish() {
        Whose done = whose;
        if (done != null) {
            PainTrend.until(last, points)
                    .fold(
                            few -> false,
                            known -> changes.computeIfAbsent(done.condition(), c -> new ArrayList<>())
                                    .add(known.change()));
        }
        points.clear();
        whose = null;
    }
}
