package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** C3, C4, D1: two nodes at once, and a PostgreSQL that loses its backends in the middle of a night. */
class NodesAndDatabaseTest {

    private static final int ALL = SmallHospital.PHYSIOTHERAPISTS;

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

    /** C3, D1: every connection is cut again and again while the night composes and sends; it ends by itself. */
    @Tag("faults")
    @Test
    @Timeout(170)
    void endsByItselfWhenTheDatabasesBackendsAreKilled() throws InterruptedException {
        try (MailSink sink = new MailSink()) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());
            NightRun run = NightRun.start(Morning.START, morning.settings).awaitWork();
            int cut = 0;
            for (int i = 0; i < 6; i++) {
                Thread.sleep(400);
                cut += morning.tables()
                        .number("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()");
            }
            int code = run.awaitEnd();
            System.out.printf("FAULTS C3: %d backends killed, the process ended with %d%n", cut, code);
            morning.invariants.check(sink.mails());
            morning.process(Duration.ofMinutes(11));
            morning.process(Duration.ofMinutes(22));
            System.out.println("FAULTS C3: twice "
                    + morning.invariants.whenDone(sink.mails(), ALL).size());
        }
    }
}
