package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.report.Weeks.WEEK;
import static org.neutralspine.report.Weeks.pain;
import static org.neutralspine.report.Weeks.well;
import static org.neutralspine.report.Weeks.withPain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.neutralspine.knowledge.read.KnowledgeReader;

class NightlyReportTest {

    private static final LocalDate MORNING = WEEK.next().monday();

    @Test
    void tellsWhatIsNewAndNothingElse() {
        CaseloadReport now = report(withPain(well("H-1"), pain(3, 7)), well("H-2"));
        NightlyReport first = NightlyReport.of(now, Set.of(), MORNING);
        NightlyReport again = NightlyReport.of(now, Set.copyOf(first.standing()), MORNING.plusDays(1));

        assertThat(first.changed())
                .singleElement()
                .satisfies(line -> assertThat(line.reasons())
                        .extracting(Attention::kind)
                        .containsExactly(Attention.Kind.PAIN_ABOVE_LIMIT));
        assertThat(first.headline()).startsWith("1 patient needs you since yesterday; 2 of 2 reported");
        assertThat(again.changed()).isEmpty();
        assertThat(again.headline()).isEqualTo("Nothing to act on; 2 of 2 reported in the last 7 days");
        assertThat(again.standing()).isEqualTo(first.standing());
    }

    @Test
    void tellsAnotherDayAboveTheLimitAnew() {
        NightlyReport before = NightlyReport.of(report(withPain(well("H-1"), pain(7, 3))), Set.of(), MORNING);
        CaseloadReport more = report(withPain(well("H-1"), pain(7, 7)));

        assertThat(NightlyReport.of(more, Set.copyOf(before.standing()), MORNING)
                        .changed())
                .hasSize(1);
    }

    @Test
    void forgetsAPatientWhoIsSomebodyElsesByNow() {
        NightlyReport told = NightlyReport.of(report(withPain(well("H-1"), pain(7))), Set.of(), MORNING);

        assertThat(told.only(Set.of()).changed()).isEmpty();
        assertThat(told.only(Set.of(told.changed().get(0).facts().patient().episodeId()))
                        .changed())
                .hasSize(1);
    }

    @Test
    void praisesOnlyWhereNobodyIsNeeded() {
        CaseloadReport report = report(withPain(well("H-1"), pain(7)), well("H-2"));

        assertThat(report.wentWell())
                .extracting(praise -> praise.patient().hospitalNumber())
                .doesNotContain("H-1");
    }

    private static CaseloadReport report(PatientWeek... patients) {
        return CaseloadReport.of(
                new Caseload(new UUID(1, 1), "Robin Test", Arrays.asList(patients)),
                WEEK,
                WEEK.sunday(),
                Instant.parse("2026-11-16T05:00:00Z"),
                new SeriousFlags(KnowledgeReader.shipped("112")));
    }
}
