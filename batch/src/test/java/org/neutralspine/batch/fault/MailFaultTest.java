package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.batch.fault.Morning.physio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.store.JdbcDeliveries;

/** M1 to M11: a mail server in trouble, the real night, the invariants. */
class MailFaultTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final int ALL = SmallHospital.PHYSIOTHERAPISTS;

    /** M4, M5, M6, M7 and M9 in one morning, each at another letter: what concerns one concerns no other. */
    @Test
    void parksOnlyWhomTheServerRefusesAndComesAgainForTheRest() throws InterruptedException {
        BadManners manners = new BadManners();
        try (MailSink sink = new MailSink(manners)) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());

            morning.process(AT_ONCE);
            morning.invariants.check(sink.mails());
            assertThat(morning.recipients("parked")).containsExactly(physio(1), physio(2));
            assertThat(morning.recipients("pending")).containsExactly(physio(0), physio(3));
            assertThat(morning.recipients("sent")).hasSize(ALL - 4);

            String said = morning.process(Duration.ofMinutes(6));
            Map<String, Long> twice = morning.invariants.whenDone(sink.mails(), ALL - 2);
            assertThat(twice.keySet()).as("M9: cut after the dot").containsExactlyElementsOf(doubtful(morning));
            assertThat(morning.tables().rows("select recipient from delivery where unanswered_at is not null"))
                    .containsExactly(physio(3));
            assertThat(said).containsOnlyOnce("mail doubt=may-have-arrived-twice");
            assertThat(manners.cuts.get()).as("M6: it hung up").isPositive();
        }
    }

    private static List<String> doubtful(Morning morning) {
        return new JdbcDeliveries(morning.place.source())
                .of(SmallHospital.WEEK).stream()
                        .filter(Delivery::mayHaveArrivedTwice)
                        .map(Delivery::messageId)
                        .toList();
    }

    /** M1: nobody listens for three rounds, then somebody does. */
    @Tag("faults")
    @Test
    void sendsEachOnceWhenTheServerIsBack() throws InterruptedException, IOException {
        int port = closedPort();
        Morning morning = new Morning(FaultDatabase.POSTGRESQL, port);
        for (int minutes = 0; minutes <= 40; minutes += 20) {
            morning.process(Duration.ofMinutes(minutes));
            morning.invariants.check(List.of());
            assertThat(morning.recipients("pending")).hasSize(ALL);
        }
        try (MailSink sink = new MailSink(port, (command, line) -> MailSink.Manners.USUAL)) {
            morning.process(Duration.ofHours(2));
            assertThat(morning.invariants.whenDone(sink.mails(), ALL)).isEmpty();
        }
    }

    /** M2: the server accepts the call and never says a word: the round ends, and the next one sends. */
    @Tag("faults")
    @Test
    void givesUpOnABlackHoleOnceAndNotOnceForEachLetter() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Morning morning;
        int port;
        try (MailSink hole = new MailSink((command, line) -> silence(calls))) {
            port = hole.port();
            morning = new Morning(FaultDatabase.POSTGRESQL, port);
            String said = morning.process(AT_ONCE);
            morning.invariants.check(List.of());
            assertThat(calls.get()).as("calls for " + ALL + " letters").isEqualTo(1);
            assertThat(said).contains("cannot be used; next try in 60 s");
        }
        try (MailSink sink = new MailSink(port, (command, line) -> MailSink.Manners.USUAL)) {
            morning.process(Duration.ofMinutes(6));
            assertThat(morning.invariants.whenDone(sink.mails(), ALL)).isEmpty();
        }
    }

    private static String silence(AtomicInteger calls) {
        calls.incrementAndGet();
        pause(Duration.ofMinutes(3));
        return MailSink.Manners.CUT;
    }

    /** M11: five days without a server: parked with the reason, and shown. */
    @Tag("faults")
    @Test
    void parksAfterFiveDaysAndShowsWhy() throws InterruptedException, IOException {
        Morning morning = new Morning(FaultDatabase.POSTGRESQL, closedPort());
        morning.process(AT_ONCE);
        morning.process(Duration.ofDays(5).plusMinutes(1));

        morning.invariants.whenDone(List.of(), 0);
        assertThat(new JdbcDeliveries(morning.place.source()).parked())
                .filteredOn(delivery -> delivery.week().equals(SmallHospital.WEEK)
                        && delivery.kind() == org.neutralspine.delivery.MailKind.WEEKLY_REPORT)
                .hasSize(ALL)
                .allSatisfy(delivery ->
                        assertThat(delivery.lastReply()).startsWith("Given up after 5 days: Couldn't connect"));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Greylists one, refuses one, finds one too big, cuts one after its dot, and hangs up after each mail, so that it does in whatever order they come. */
    private static final class BadManners implements MailSink.Manners {

        private static final int PATIENCE = 1;

        private final Map<String, Boolean> seen = new ConcurrentHashMap<>();
        private final AtomicInteger mails = new AtomicInteger();
        private final AtomicInteger cuts = new AtomicInteger();

        @Override
        public String answer(String command, String line) {
            if (command.equals("RCPT")) {
                return recipient(line);
            }
            if (command.equals("EHLO")) {
                mails.set(0); // it is the connection that is counted
            }
            if (command.equals("MAIL") && mails.get() >= PATIENCE) {
                cuts.incrementAndGet();
                return "421 4.7.0 too many mails on this connection";
            }
            return command.equals(".") ? dot(line) : USUAL;
        }

        private String recipient(String line) {
            if (line.contains(physio(0)) && seen.putIfAbsent(physio(0), true) == null) {
                return "451 4.7.1 greylisted, come again";
            }
            return line.contains(physio(1)) ? "550 5.1.1 no such user" : USUAL;
        }

        private String dot(String recipient) {
            if (recipient.equals(physio(2))) {
                return "552 5.3.4 message too big";
            }
            if (recipient.equals(physio(3)) && seen.putIfAbsent(recipient, true) == null) {
                return CUT;
            }
            mails.incrementAndGet();
            return USUAL;
        }
    }
}
