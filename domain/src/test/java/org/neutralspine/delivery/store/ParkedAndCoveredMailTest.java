package org.neutralspine.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.DeliveryState;
import org.neutralspine.delivery.Settlement;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.testing.TestDatabase;

class ParkedAndCoveredMailTest {

    private static final TrainingWeek WEEK = OutboxDesk.WEEK;
    private static final Task TASK = OutboxDesk.TASK;
    private static final Instant NOW = OutboxDesk.NOW;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Duration LEASE = Duration.ofMinutes(5);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void sendsAParkedMailAgainToTheAddressOfTodayUnderItsOldId(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        UUID physio = desk.rows.physiotherapist("physio1");
        desk.keep(physio);
        UUID run = desk.run();
        Delivery first = desk.deliveries.claim(TASK, run, NOW, LEASE).orElseThrow();
        assertThat(desk.deliveries.resend(first.id(), NOW)).isFalse();
        desk.deliveries.settle(first.id(), run, parked(), NOW);
        desk.rows.change("update account set email = 'new@hospital.example' where id = ?", physio);
        Instant later = NOW.plus(Duration.ofDays(6));

        assertThat(desk.deliveries.resend(first.id(), later)).isTrue();

        Delivery again = desk.deliveries.claim(TASK, run, later, LEASE).orElseThrow();
        assertThat(again.recipient()).isEqualTo("new@hospital.example");
        assertThat(again.messageId()).isEqualTo(first.messageId());
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.retrySince()).isEqualTo(later);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void leavesADiscardedMailParkedAndAsksNobodyAnyMore(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        UUID physio = desk.rows.physiotherapist("physio1");
        desk.keep(physio);
        UUID run = desk.run();
        UUID id = desk.deliveries.claim(TASK, run, NOW, LEASE).orElseThrow().id();
        assertThat(desk.deliveries.discard(id, physio, NOW)).isFalse();
        desk.deliveries.settle(id, run, parked(), NOW);
        assertThat(desk.deliveries.parked()).hasSize(1);
        assertThat(desk.deliveries.stock().parked()).isEqualTo(1);

        assertThat(desk.deliveries.discard(id, physio, NOW)).isTrue();
        assertThat(desk.deliveries.discard(id, physio, NOW)).isFalse();

        assertThat(desk.deliveries.parked()).isEmpty();
        assertThat(desk.deliveries.stock()).isEqualTo(new Deliveries.Stock(0, null, 0));
        assertThat(desk.deliveries.delivery(id).orElseThrow().state()).isEqualTo(DeliveryState.PARKED);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void sendsACopyToWhoeverStandsInWhileTheyDo(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        UUID owner = desk.rows.physiotherapist("physio1");
        UUID standIn = desk.rows.physiotherapist("physio2");
        UUID episode = desk.rows.episode(owner, "N-1", WEEK.monday(), null);
        cover(desk, owner, standIn);
        desk.keep(owner);

        desk.reports.copy(OutboxDesk.report(owner), standIn, "mail.example");
        desk.reports.copy(OutboxDesk.report(owner), standIn, "mail.example");

        Delivery copy = desk.deliveries.of(WEEK).stream()
                .filter(d -> d.accountId().equals(standIn))
                .findFirst()
                .orElseThrow();
        assertThat(desk.deliveries.of(WEEK)).hasSize(2);
        assertThat(desk.deliveries.mayReceive(copy.id(), DAY)).isTrue();
        assertThat(desk.deliveries.mayReceive(copy.id(), DAY.plusDays(1))).isFalse();
        assertThat(desk.reports.caseload(standIn, DAY)).containsExactly(episode);
        assertThat(desk.reports.caseload(standIn, DAY.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void somebodyStandsInOnlyOnTheDaysTheyDo(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        UUID owner = desk.rows.physiotherapist("physio1");
        UUID standIn = desk.rows.physiotherapist("physio2");
        cover(desk, owner, standIn);
        JdbcRecipients recipients = new JdbcRecipients(desk.source);

        assertThat(recipients.standIns(owner, DAY.minusDays(4))).isEmpty();
        assertThat(recipients.standIns(owner, DAY.minusDays(3))).containsExactly(standIn);
        assertThat(recipients.standIns(owner, DAY)).containsExactly(standIn);
        assertThat(recipients.standIns(owner, DAY.plusDays(1))).isEmpty();
    }

    private static void cover(OutboxDesk desk, UUID owner, UUID standIn) {
        desk.rows.change(
                "insert into cover (id, physiotherapist_id, stand_in_id, from_day, to_day, set_at, set_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                owner,
                standIn,
                DAY.minusDays(3),
                DAY,
                NOW,
                owner);
    }

    private static Settlement parked() {
        return new Settlement(DeliveryState.PARKED, null, "550 no such user", NOW);
    }
}
