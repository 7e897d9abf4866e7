package org.neutralspine.batch.schedule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * When the night's work begins.
 *
 * @param hour the hospital's hour, 0 to 23; absent when nothing starts by itself
 */
public record NightSettings(@Nullable Integer hour) {

    private static final int USUAL_HOUR = 4;
    private static final int HOURS = 24;

    /** Refuses an hour that no day has. */
    public NightSettings {
        if (hour != null && (hour < 0 || hour >= HOURS)) {
            throw new IllegalStateException("NEUTRALSPINE_REPORT_HOUR is " + hour + ": set it to 0 to 23, or to off.");
        }
    }

    /** Reads the setting: an hour or {@code off}; the demonstration starts nothing by itself unless told to. */
    public static NightSettings from(Config config) {
        boolean demo =
                config.getOptionalValue("neutralspine.demo", Boolean.class).orElse(false);
        Optional<String> text = config.getOptionalValue("neutralspine.report.hour", String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            return new NightSettings(demo ? null : USUAL_HOUR);
        }
        return new NightSettings(text.get().equals("off") ? null : hour(text.get()));
    }

    private static Integer hour(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "NEUTRALSPINE_REPORT_HOUR is '" + text + "': set it to 0 to 23, or to off.", e);
        }
    }

    /** The last time the night's work should have begun, at or before {@code now}; once a day also when clocks change. */
    Optional<Instant> lastDue(Instant now, ZoneId zone) {
        Integer set = hour;
        if (set == null) {
            return Optional.empty();
        }
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(LocalTime.of(set, 0)).atZone(zone);
        ZonedDateTime due = today.isAfter(here)
                ? here.toLocalDate().minusDays(1).atTime(LocalTime.of(set, 0)).atZone(zone)
                : today;
        return Optional.of(due.toInstant());
    }
}
