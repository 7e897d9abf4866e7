package org.neutralspine.batch.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.batch.fault.MailSink;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Reply;

/** M3, M8, M9, M10: a server that drips, refuses the sign-in or hangs up; names that would like to be headers. */
class SmtpHostileTest {

    private static final String ROBIN = "robin@hospital.example";
    private static final Clock STILL = Clock.fixed(Instant.parse("2026-11-16T04:00:00Z"), ZoneOffset.UTC);
    private static final Waits SHORT = new Waits(
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));

    @Test
    void givesUpOnAServerThatSaysOneByteNowAndThen() throws Exception {
        try (Dripping server = new Dripping()) {
            long begun = System.nanoTime();
            Reply reply = courier(server.port(), null).take(letter(ROBIN, "s"));

            assertThat(reply).isInstanceOf(Reply.Later.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void signsInOnceAndNotOnceForEachLetterWhenItIsRefused() {
        AtomicInteger tries = new AtomicInteger();
        try (MailSink sink = new MailSink((command, line) -> refusing(command, tries))) {
            Courier courier = courier(sink.port(), "spine");
            for (int i = 0; i < 20; i++) {
                assertThat(courier.take(letter(ROBIN, "s")).words()).contains("does not accept our sign-in");
            }
            assertThat(tries.get()).isEqualTo(1);
            assertThat(sink.mails()).isEmpty();
            assertThat(sink.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    private static String refusing(String command, AtomicInteger tries) {
        if (command.equals("EHLO")) {
            return "250-sink\r\n250 AUTH PLAIN";
        }
        if (command.equals("AUTH")) {
            tries.incrementAndGet();
            return "535 5.7.8 no";
        }
        return MailSink.Manners.USUAL;
    }

    @Test
    void saysThatItMayHaveArrivedOnlyWhenTheWholeMessageHadLeft() {
        assertThat(told(".", MailSink.Manners.CUT))
                .isInstanceOfSatisfying(
                        Reply.Later.class,
                        later -> assertThat(later.unanswered()).isTrue());
        assertThat(told(".", "451 4.3.0 later"))
                .isInstanceOfSatisfying(
                        Reply.Later.class,
                        later -> assertThat(later.unanswered()).isFalse());
        assertThat(told("RCPT", MailSink.Manners.CUT))
                .isInstanceOfSatisfying(
                        Reply.Later.class,
                        later -> assertThat(later.unanswered()).isFalse());
    }

    private static Reply told(String when, String answer) {
        try (MailSink sink = new MailSink((command, line) -> command.equals(when) ? answer : MailSink.Manners.USUAL)) {
            return courier(sink.port(), null).take(letter(ROBIN, "s"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: all@hospital.example",
                "Ada\nBcc: all@hospital.example",
                "Ada\rBcc: all@hospital.example",
                "=?utf-8?q?Ada=0D=0ABcc:_all@hospital.example?=",
                "Doe, Ada",
                "\u202Eade\u05D0\u05D1 Ada",
                "Ad\u00e4 \uD83D\uDE00\u2028Bcc: all@hospital.example",
            })
    void noSubjectBecomesAHeader(String words) {
        onlyOurHeaders(words);
        onlyOurHeaders(words.repeat(100));
    }

    private static void onlyOurHeaders(String subject) {
        try (MailSink sink = new MailSink()) {
            Reply reply = courier(sink.port(), null).take(letter(ROBIN, subject));
            assertThat(reply).isInstanceOf(Reply.Accepted.class);
            String raw = sink.mails().get(0).raw();
            String head = raw.substring(0, raw.indexOf("\r\n\r\n"));
            assertThat(head.lines().filter(line -> !line.startsWith(" ") && !line.startsWith("\t")))
                    .allMatch(line -> line.matches("(From|To|Subject|Date|Message-ID|Auto-Submitted|"
                            + "X-Auto-Response-Suppress|Content-Language|MIME-Version|Content-Type): ?.*"));
            assertThat(head.lines().toList()).allMatch(line -> line.length() <= 998);
            assertThat(sink.heard())
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .containsExactly("RCPT TO:<" + ROBIN + ">");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robin@hospital.example\r\nRCPT TO:<all@hospital.example>",
                "robin@hospital.example, all@hospital.example",
                "robin@hospital.example\nBcc: all@hospital.example",
                "robin",
                "",
            })
    void noAddressReachesAnybodyElse(String address) {
        try (MailSink sink = new MailSink()) {
            assertThat(courier(sink.port(), null).take(letter(address, "s"))).isInstanceOf(Reply.Never.class);
            assertThat(sink.mails()).isEmpty();
        }
    }

    private static Courier courier(int port, @org.jspecify.annotations.Nullable String user) {
        MailSettings.Server server = new MailSettings.Server("127.0.0.1", port, user, user, false);
        return new SmtpCourier(
                new MailSettings(server, "spine@hospital.example", Path.of("unused"), null, false),
                server,
                STILL,
                SHORT);
    }

    private static Letter letter(String recipient, String subject) {
        return new Letter(recipient, "<7@hospital.example>", subject, "text", "<p>html</p>", List.of(), List.of());
    }
}
