package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C1: the night is killed at random moments, started again, killed again, until it is done. */
class RandomKillTest {

    /** A Monday morning; each further process starts ten minutes later by the clock, when leases have run out. */
    private static final Instant MORNING = Instant.parse("2026-11-16T03:30:00Z");

    private static final Duration LATER = Duration.ofMinutes(10);
    private static final int KILLS = Integer.getInteger("neutralspine.faults.kills", 4);

    /** A first night nobody disturbs says within what time to kill, on this machine as it is now. */
    private long longestMillis;

    private final Random random = new Random(Long.getLong("neutralspine.faults.seed", 46));
    private final Map<String, Integer> killedDuring = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(FaultDatabase.class)
    void everybodyHasOneReportHoweverOftenTheNightIsKilled(FaultDatabase database) throws InterruptedException {
        longestMillis = Long.MAX_VALUE;
        longestMillis = new Night(database.fresh()).untilDone();
        int kills = 0;
        int nights = 0;
        int twice = 0;
        while (kills < KILLS) {
            Night night = new Night(database.fresh());
            night.untilDone();
            kills += night.kills;
            System.out.printf("FAULTS C1 %s: %d kills so far%n", database, kills);
            twice += night.duplicates;
            nights++;
        }
        System.out.printf(
                "FAULTS C1 %s: %d kills in %d nights, %d mails twice under the same Message-ID, killed during %s%n",
                database, kills, nights, twice, killedDuring);
    }

    private final class Night {

        private final FaultDatabase.Place place;
        private final Invariants invariants;
        private int kills;
        private int duplicates;

        Night(FaultDatabase.Place place) {
            this.place = place;
            this.invariants = new Invariants(place.source(), SmallHospital.WEEK);
            SmallHospital.into(place);
        }

        /** Gives how long the last process worked, the one that was not killed, in milliseconds. */
        long untilDone() throws InterruptedException {
            try (MailSink sink = new MailSink()) {
                Map<String, String> settings = new HashMap<>(place.settings());
                settings.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
                settings.put("NEUTRALSPINE_SMTP_PORT", String.valueOf(sink.port()));
                Instant now = MORNING;
                NightRun run = NightRun.start(now, settings).awaitWork();
                long begun = System.nanoTime();
                while (run.killAfter(killWithin())) {
                    kills++;
                    killedDuring.merge(moment(), 1, Integer::sum);
                    invariants.check(sink.mails());
                    now = now.plus(LATER);
                    run = NightRun.start(now, settings).awaitWork();
                    begun = System.nanoTime();
                }
                long worked = Duration.ofNanos(System.nanoTime() - begun).toMillis();
                Map<String, Long> twice = invariants.whenDone(sink.mails(), SmallHospital.PHYSIOTHERAPISTS);
                duplicates = (int)
                        twice.values().stream().mapToLong(times -> times - 1).sum();
                assertThat(duplicates).as("more duplicates than kills").isLessThanOrEqualTo(kills);
                return worked;
            }
        }

        private long killWithin() {
            return longestMillis == Long.MAX_VALUE ? Long.MAX_VALUE : random.nextLong(longestMillis);
        }

        private String moment() {
            return new Tables(place.source())
                    .rows("select coalesce(step, 'start') from job_run where job = 'weekly-report'").stream()
                            .findFirst()
                            .orElse("before");
        }
    }
}
