package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4, T6: a machine, a database and a hospital that disagree about the hour, and a night after three weeks without one. */
class ClocksAndZonesTest {

    private static final int ALL = SmallHospital.PHYSIOTHERAPISTS;

    /** T4: whoever's zone the machine and the database keep, days and weeks are the hospital's. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Pacific/Kiritimati, America/St_Johns",
        "Asia/Kolkata, America/Los_Angeles, Pacific/Chatham"
    })
    void theReportIsTheSameWhateverZoneMachineAndDatabaseKeep(String hospital, String machine, String database)
            throws InterruptedException {
        try (MailSink sink = new MailSink()) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());
            morning.place.change("do $$ begin execute format('alter database %I set timezone = ''" + database
                    + "''', current_database()); end $$");
            Map<String, String> settings = new HashMap<>(morning.settings);
            settings.put("NEUTRALSPINE_ZONE", hospital);

            NightRun run = NightRun.start(Morning.START, settings, "-Duser.timezone=" + machine);

            assertThat(run.awaitEnd()).as(run::said).isZero();
            assertThat(morning.invariants.whenDone(sink.mails(), ALL)).isEmpty();
        }
    }

    /** T6: the reports of the last week come, once; the weeks between are there for whoever asks. */
    @Tag("faults")
    @Test
    void afterThreeWeeksWithoutAServerTheLastWeekIsReportedOnce() throws InterruptedException {
        try (MailSink sink = new MailSink()) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());
            morning.process(Duration.ZERO);
            morning.invariants.whenDone(sink.mails(), ALL);

            morning.process(Duration.ofDays(21));
            morning.process(Duration.ofDays(21).plusMinutes(30));

            assertThat(morning.tables().rows("select week || ' ' || count(*) from caseload_report group by week"))
                    .containsExactlyInAnyOrder("2026-11-09 " + ALL, "2026-11-30 " + ALL);
            assertThat(morning.tables().rows("select distinct state from delivery"))
                    .containsExactly("sent");
            assertThat(morning.invariants.check(sink.mails())).isEmpty();
        }
    }
}
