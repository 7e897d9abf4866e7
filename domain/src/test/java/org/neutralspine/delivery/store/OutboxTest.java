package org.neutralspine.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.DeliveryState;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Settlement;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.testing.TestDatabase;

class OutboxTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final Task TASK = Task.weekly(WEEK);
    private static final Instant NOW = Instant.parse("2026-11-16T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Duration LEASE = Duration.ofMinutes(5);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsOneReportAndOneDeliveryHoweverOftenItIsAsked(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        UUID physio = desk.rows.physiotherapist("physio1");

        assertThat(desk.keep(physio)).isTrue();
        assertThat(desk.keep(physio)).isFalse();

        assertThat(desk.deliveries.of(WEEK)).singleElement().satisfies(d -> {
            assertThat(d.recipient()).isEqualTo("physio1@hospital.example");
            assertThat(d.role()).isEqualTo("physiotherapist");
            assertThat(d.state()).isEqualTo(DeliveryState.PENDING);
            assertThat(d.messageId()).isEqualTo("<" + d.id() + "@mail.example>");
        });
        assertThat(desk.reports.weeks(physio)).containsExactly(WEEK);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void claimsEachDeliveryOnceAmongManyWorkers(TestDatabase database) throws InterruptedException {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        for (int i = 0; i < 12; i++) {
            desk.keep(desk.rows.physiotherapist("physio" + i));
        }
        UUID run = desk.run();
        List<UUID> claimed = Collections.synchronizedList(new ArrayList<>());

        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread worker = new Thread(() -> {
                for (int miss = 0; miss < 20; ) {
                    var next = desk.deliveries.claim(TASK, run, NOW, LEASE);
                    next.ifPresent(d -> claimed.add(d.id()));
                    miss = next.isPresent() ? 0 : miss + 1;
                }
            });
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }

        assertThat(claimed).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void leavesAClaimedDeliveryAloneUntilItsLeaseRunsOut(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        desk.keep(desk.rows.physiotherapist("physio1"));
        UUID run = desk.run();
        UUID other = desk.run();

        assertThat(desk.deliveries.claim(TASK, run, NOW, LEASE)).isPresent();
        assertThat(desk.deliveries.claim(TASK, other, NOW.plus(LEASE).minusMillis(1), LEASE))
                .isEmpty();
        Delivery again =
                desk.deliveries.claim(TASK, other, NOW.plus(LEASE), LEASE).orElseThrow();

        assertThat(again.attempts()).isEqualTo(2);
        assertThat(desk.deliveries.settle(again.id(), run, sent(), NOW)).isFalse();
        assertThat(desk.deliveries.settle(again.id(), other, sent(), NOW)).isTrue();
        assertThat(desk.deliveries.sent(TASK)).isEqualTo(1);
        assertThat(desk.deliveries.withDue(NOW.plus(Duration.ofDays(9)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void letsGoOfWhatADeadRunHeld(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        desk.keep(desk.rows.physiotherapist("physio1"));
        UUID run = desk.run();
        desk.deliveries.claim(TASK, run, NOW, LEASE);

        desk.deliveries.release(run, NOW);

        assertThat(desk.deliveries.due(TASK, NOW)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void looksAtTheRightsAgainWhenItIsSent(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        UUID physio = desk.rows.physiotherapist("physio1");
        desk.keep(physio);
        UUID delivery = desk.deliveries.of(WEEK).get(0).id();

        assertThat(desk.deliveries.mayReceive(delivery, DAY)).isTrue();
        desk.rows.change("update account set active = false where id = ?", physio);

        assertThat(desk.deliveries.mayReceive(delivery, DAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsASecondRunOfAWeekWaitingUntilTheFirstHasEnded(TestDatabase database) {
        JdbcRuns runs = new OutboxDesk(database.fresh()).runs;
        UUID first = runs.request(TASK, null, NOW);
        UUID second = runs.request(TASK, null, NOW.plusSeconds(1));
        UUID other = runs.request(Task.weekly(WEEK.previous()), null, NOW.plusSeconds(2));

        assertThat(runs.startNext(NOW, LEASE).map(Run::id)).hasValue(first);
        assertThat(runs.startNext(NOW, LEASE).map(Run::id)).hasValue(other);
        assertThat(runs.startNext(NOW, LEASE)).isEmpty();
        runs.end(first, Run.Status.COMPLETED, 0, NOW);

        assertThat(runs.startNext(NOW, LEASE).map(Run::id)).hasValue(second);
        assertThat(runs.run(first).orElseThrow().status()).isEqualTo(Run.Status.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void takesOverARunOnlyWhenItsLeaseHasRunOut(TestDatabase database) {
        JdbcRuns runs = new OutboxDesk(database.fresh()).runs;
        UUID run = runs.request(TASK, null, NOW);
        runs.startNext(NOW, LEASE);
        runs.beat(run, NOW.plusSeconds(60), LEASE);

        assertThat(runs.takeOver(NOW.plus(LEASE), LEASE)).isEmpty();
        assertThat(runs.takeOver(NOW.plusSeconds(60).plus(LEASE), LEASE).map(Run::id))
                .hasValue(run);
        assertThat(runs.takeOver(NOW.plusSeconds(60).plus(LEASE), LEASE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsWhatARunDidAndWhatWasDoneBefore(TestDatabase database) {
        JdbcRuns runs = new OutboxDesk(database.fresh()).runs;
        UUID run = runs.request(TASK, null, NOW);
        runs.startNext(NOW, LEASE);
        runs.executing(run, 7);
        runs.step(run, "compose", 3);
        runs.composed(run, 3, 2);
        runs.step(run, "send", 2);
        runs.tried(run, DeliveryState.SENT);
        runs.tried(run, DeliveryState.PARKED);
        runs.end(run, Run.Status.COMPLETED, 2, NOW.plusSeconds(9));

        assertThat(runs.run(run)).hasValueSatisfying(r -> {
            assertThat(r.progress()).isEqualTo(new Run.Progress("send", 2, 2));
            assertThat(r.outcome()).isEqualTo(new Run.Outcome(2, 1, 1, 1));
            assertThat(r.executionId()).isEqualTo(7);
            assertThat(r.endedAt()).isEqualTo(NOW.plusSeconds(9));
        });
        assertThat(runs.since(TASK, NOW)).extracting(Run::id).containsExactly(run);
        assertThat(runs.since(TASK, NOW.plusSeconds(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsWhatOneAddressGotInTheLastHour(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        desk.keep(desk.rows.physiotherapist("physio1"));
        UUID run = desk.run();
        UUID id = desk.deliveries.claim(TASK, run, NOW, LEASE).orElseThrow().id();
        assertThat(desk.deliveries.stock().oldest()).isEqualTo(NOW);
        desk.deliveries.settle(id, run, sent(), NOW);

        assertThat(desk.deliveries.sentTo("physio1@hospital.example", NOW.minusSeconds(1)))
                .isEqualTo(1);
        assertThat(desk.deliveries.sentTo("physio1@hospital.example", NOW)).isZero();
        assertThat(desk.deliveries.sentTo("physio2@hospital.example", NOW.minusSeconds(1)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void triesWhatWaitsWithoutComposingAnythingNew(TestDatabase database) {
        OutboxDesk desk = new OutboxDesk(database.fresh());
        desk.keep(desk.rows.physiotherapist("physio1"));

        assertThat(desk.deliveries.withDue(NOW)).containsExactly(Task.sending(Task.WEEKLY_REPORT, WEEK));
        UUID run = desk.runs.request(Task.sending(Task.WEEKLY_REPORT, WEEK), null, NOW);
        assertThat(desk.runs.run(run).orElseThrow().task().onlySend()).isTrue();
        assertThat(desk.runs.since(TASK, NOW)).isEmpty();
        assertThat(desk.runs.lastOfTheNight(Task.WEEKLY_REPORT)).isEmpty();
    }

    private static Settlement sent() {
        return new Settlement(DeliveryState.SENT, "smtp", "250 ok", NOW);
    }
}
