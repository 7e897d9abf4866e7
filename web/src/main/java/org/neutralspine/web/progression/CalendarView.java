package org.neutralspine.web.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.FusionCalendar;
import org.neutralspine.progression.FusionCalendar.Stretch;
import org.neutralspine.progression.LookAhead;

/**
 * The weeks after a fusion, in the patient's words.
 *
 * @param trains whether training goes on today; while it rests, what is said to be allowed has to wait
 * @param keptBack whether what counted in the stretch before still counts today
 * @param stretches in order; empty without a fusion whose day is known
 * @param note that time alone opens nothing
 */
public record CalendarView(boolean trains, boolean keptBack, List<StretchView> stretches, String note) {

    /** A stretch of weeks in which the same is allowed; {@code when} is past, now or to_come. */
    public record StretchView(
            String phaseId,
            int week,
            LocalDate from,
            @Nullable LocalDate to,
            String when,
            List<String> allowed,
            List<String> opens) {

        static StretchView of(Stretch stretch) {
            return new StretchView(
                    stretch.phaseId(),
                    stretch.week(),
                    stretch.from(),
                    stretch.to(),
                    stretch.when().name().toLowerCase(Locale.ROOT),
                    stretch.allowed(),
                    stretch.opens());
        }
    }

    static CalendarView of(LookAhead.Outlook outlook) {
        List<StretchView> stretches = outlook.calendar()
                .map(calendar ->
                        calendar.stretches().stream().map(StretchView::of).toList())
                .orElse(List.of());
        boolean keptBack = outlook.calendar().map(FusionCalendar::keptBack).orElse(false);
        return new CalendarView(outlook.trains(), keptBack, stretches, FusionCalendar.AND_CRITERIA);
    }
}
