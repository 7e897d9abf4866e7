package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The weekly report as an administrator of the demonstration sees it. */
final class Weekly {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final DateTimeFormatter ISO_WEEK =
            DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.ROOT).withLocale(Locale.GERMANY);

    private final Client admin;
    private final String week;

    /** Last week's. */
    Weekly(Client admin) {
        this(admin, lastWeek());
    }

    Weekly(Client admin, String week) {
        this.admin = admin;
        this.week = week;
    }

    /** The last week that is over in the hospital. */
    static String lastWeek() {
        return ISO_WEEK.format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusWeeks(1));
    }

    /** The week before it. */
    static String weekBefore() {
        return ISO_WEEK.format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusWeeks(2));
    }

    /** The week after it, which is not over. */
    static String thisWeek() {
        return ISO_WEEK.format(LocalDate.now(ZoneId.of("Europe/Berlin")));
    }

    Answer ask(String week) {
        return admin.post("/api/v1/jobs/weekly-report", "{\"week\":\"" + week + "\"}");
    }

    /** Asks for the week's report; where its job is. */
    String start() {
        String place = ask(week).is(202).header("Location");
        return place.substring(place.indexOf("/api/v1/"));
    }

    /** The job at {@code place} once it is as wished. */
    JsonNode await(String place, Predicate<JsonNode> wish) {
        long end = System.nanoTime() + LONGEST.toNanos();
        JsonNode job = admin.get(place).is(200).json();
        while (!wish.test(job)) {
            assertThat(System.nanoTime()).as("the job is still " + job).isLessThan(end);
            pause();
            job = admin.get(place).is(200).json();
        }
        return job;
    }

    static boolean ended(JsonNode job) {
        return !job.get("endedAt").isNull();
    }

    /** The week's deliveries. */
    List<JsonNode> deliveries() {
        List<JsonNode> items = new ArrayList<>();
        admin.get("/api/v1/deliveries?week=" + week).is(200).json().get("items").forEach(item -> {
            if (item.get("kind").asText().equals("weekly-report")) {
                items.add(item);
            }
        });
        return items;
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
