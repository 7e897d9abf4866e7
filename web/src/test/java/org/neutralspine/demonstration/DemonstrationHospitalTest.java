package org.neutralspine.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;

class DemonstrationHospitalTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the hospital");
    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");
    private static final String OF_PATIENT = " join episode e on e.id = l.episode_id"
            + " join account a on a.patient_id = e.patient_id where a.username = '%s'";
    private static final EmptyDatabase DATABASE = new EmptyDatabase();
    private static final List<Integer> TOLD = new ArrayList<>();

    @BeforeAll
    static void fill() {
        assertThat(hospital().isFilled()).isFalse();
        hospital().fill(TOLD::add);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static DemonstrationHospital hospital() {
        return new DemonstrationHospital(
                DATABASE,
                KNOWLEDGE,
                new PasswordHashing(1_000),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZoneId.of("Europe/Berlin"));
    }

    @Test
    void knowsThatItIsFilled() {
        assertThat(hospital().isFilled()).isTrue();
    }

    @Test
    void tellsHowFarItIsUpToTheEnd() {
        assertThat(TOLD).isSorted().first().isEqualTo(0);
        assertThat(TOLD).last().isEqualTo(100);
    }

    @Test
    void givesEverybodyAnAccountAndAPlace() {
        assertThat(DATABASE.rows("select role, count(*) from account where password_hash is not null and active"
                        + " group by role order by role"))
                .containsExactly("admin 1", "lead 1", "patient 60", "physician 1", "physiotherapist 3");
        assertThat(DATABASE.rows("select a.username, count(*) from episode e join account a"
                        + " on a.id = e.physiotherapist_id group by a.username order by a.username"))
                .containsExactly("physio1 22", "physio2 20", "physio3 18");
    }

    @Test
    void prescribesForAllButThoseWhoWaitOrAreRefused() {
        assertThat(DATABASE.rows("select state, count(*) from clearance where state <> 'granted' group by state"
                        + " order by state"))
                .containsExactly("refused 1", "requested 2");
        assertThat(DATABASE.count("program where state = 'prescribed'")).isEqualTo(57);
        assertThat(DATABASE.count("program where state = 'superseded'")).isGreaterThan(40);
        assertThat(DATABASE.count("program where state = 'draft'")).isZero();
    }

    @Test
    void logsNothingBeforeItsProgramAndNothingAfterNow() {
        assertThat(DATABASE.count("session_log")).isBetween(2_500L, 4_500L);
        assertThat(DATABASE.count("session_log l join program p on p.id = l.program_id where l.on_day < p.starts_on"
                        + " or l.on_day > p.ends_on"))
                .isZero();
        assertThat(DATABASE.count("session_log where recorded_at > timestamp with time zone '2026-11-21 11:00:00+00'"
                        + " or on_day > date '2026-11-21' or on_day < date '2026-08-28'"))
                .isZero();
        assertThat(DATABASE.count("audit_event where at > timestamp with time zone '2026-11-21 11:00:00+00'"))
                .isZero();
    }

    @Test
    void reportsZerosLeavesGapsAndSaysWhy() {
        assertThat(DATABASE.count("session_log where pain_during = 0")).isGreaterThan(50);
        assertThat(DATABASE.count("session_log where pain_during is null")).isGreaterThan(50);
        assertThat(DATABASE.count("exercise_log where skipped_reason is not null"))
                .isGreaterThan(100);
        assertThat(DATABASE.count("session_log where note is not null")).isGreaterThan(50);
    }

    @Test
    void showsEachCourseInItsFigures() {
        for (Person person : Cast.everybody()) {
            switch (person.course()) {
                case SILENT ->
                    assertThat(sessions(person, "l.on_day > date '2026-11-12'")).isZero();
                case FLARING ->
                    assertThat(meanInTenths(person, "l.on_day >= date '2026-11-14'"))
                            .isGreaterThan(
                                    meanInTenths(person, "l.on_day between date '2026-11-01' and date '2026-11-09'"));
                case IMPROVING ->
                    assertThat(sessions(person, "l.on_day >= date '2026-11-07'"))
                            .isPositive();
                case AWAITING, REFUSED -> assertThat(sessions(person, "true")).isZero();
                case NEW -> assertThat(sessions(person, "true")).isBetween(1L, 15L);
                case PLATEAU -> assertThat(sessions(person, "true")).isGreaterThan(10);
            }
        }
    }

    private static long sessions(Person person, String when) {
        return DATABASE.count("session_log l" + OF_PATIENT.formatted(person.username()) + " and " + when);
    }

    private static int meanInTenths(Person person, String when) {
        List<String> found =
                DATABASE.rows("select cast(coalesce(avg(l.pain_during * 10.0), -1) as int) from session_log l"
                        + OF_PATIENT.formatted(person.username()) + " and " + when);
        return Integer.parseInt(found.get(0));
    }
}
