package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** C3, C4: two nodes at once, and a PostgreSQL that loses its backends in the middle of a night. */
class NodesAndDatabaseTest {

    private static final int ALL = SmallHospital.PHYSIOTHERAPISTS;
    private static final int CUTS = 6;
    private static final long BETWEEN_MILLIS = 400;
    private static final long REPLACED_AFTER_MILLIS = 10_000;

    /** C4: both begin the same night at the same second. */
    @Test
    void twoNodesMakeOneReportAndOneMailEach() throws InterruptedException {
        try (MailSink sink = new MailSink()) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());
            NightRun one = NightRun.start(Morning.START, morning.settings);
            NightRun two = NightRun.start(Morning.START, morning.settings);

            assertThat(List.of(one.awaitEnd(), two.awaitEnd())).containsOnly(0);

            assertThat(morning.invariants.whenDone(sink.mails(), ALL)).isEmpty();
        }
    }

    /**
     * C3: every connection of the night is cut again and again while it composes and sends. This process has no pool that
     * checks its connections, as the server has, so it is replaced; the next one ends what it began.
     */
    @Tag("faults")
    @Test
    @Timeout(170)
    void theNextProcessEndsANightWhoseDatabaseConnectionsWereCut() throws InterruptedException {
        try (MailSink sink = new MailSink()) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());
            String begun = morning.tables().rows("select clock_timestamp()").get(0);
            NightRun run = NightRun.start(Morning.START, morning.settings).awaitWork();
            int cut = 0;
            for (int i = 0; i < CUTS; i++) {
                Thread.sleep(BETWEEN_MILLIS);
                cut += morning.tables().number(cutSince(begun));
                morning.invariants.check(sink.mails());
            }
            run.endOrReplace(REPLACED_AFTER_MILLIS);
            assertThat(cut).as("connections cut").isPositive();

            morning.process(Duration.ofMinutes(11));
            morning.process(Duration.ofMinutes(22));
            int twice = morning.invariants.whenDone(sink.mails(), ALL).size();
            System.out.printf("FAULTS C3: %d connections cut, %d mails twice%n", cut, twice);
        }
    }

    /** The test's own connections are older. */
    private static String cutSince(String begun) {
        return "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid() and backend_start > timestamptz '" + begun + "'";
    }
}
