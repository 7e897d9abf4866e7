package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One small hospital's night on one database against one mail server: processes one after the other, later by the clock. */
final class Morning {

    /** A Monday morning, just after the night's hour. */
    static final Instant START = Instant.parse("2026-11-16T03:30:00Z");

    final FaultDatabase.Place place;
    final Invariants invariants;
    final Map<String, String> settings;

    Morning(FaultDatabase database, int port) {
        this(database.fresh(), port);
    }

    Morning(FaultDatabase.Place place, int port) {
        this.place = place;
        SmallHospital.into(place);
        invariants = new Invariants(place.source(), SmallHospital.WEEK);
        settings = new HashMap<>(place.settings());
        settings.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
        settings.put("NEUTRALSPINE_SMTP_PORT", String.valueOf(port));
    }

    /** One process from its start to its end, {@code after} the night began; what it said. */
    String process(Duration after) throws InterruptedException {
        NightRun run = NightRun.start(START.plus(after), settings);
        assertThat(run.awaitEnd()).as(run::said).isZero();
        return run.said();
    }

    Tables tables() {
        return new Tables(place.source());
    }

    /** The recipients whose delivery is in {@code state}. */
    List<String> recipients(String state) {
        return tables().rows("select recipient from delivery where state = '" + state + "' order by recipient");
    }

    /** The address of the nth physiotherapist. */
    static String physio(int n) {
        return "physio" + n + "@hospital.example";
    }
}
