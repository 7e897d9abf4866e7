package org.neutralspine.batch.courier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.neutralspine.batch.courier.PickupCourierTest.letter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Reply;

class SmtpCourierTest {

    private static final String ROBIN = "robin@hospital.example";

    @Test
    void sendsUnderTheDeliverysOwnMessageId() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Reply reply = courier(server.getSmtp().getPort()).take(letter(ROBIN));

            assertThat(reply).isInstanceOf(Reply.Accepted.class);
            assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
                assertThat(mail.getHeader("Message-ID")).containsExactly("<7@hospital.example>");
                assertThat(mail.getFrom()[0]).hasToString("spine@hospital.example");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void triesAgainWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(courier(port).take(letter(ROBIN))).isInstanceOf(Reply.Later.class);
    }

    @Test
    void parksWhatTheServerRefusesForGood() throws IOException {
        assertThat(told(Map.of("RCPT", "550 5.1.1 no such user here")))
                .isInstanceOfSatisfying(
                        Reply.Never.class, never -> assertThat(never.words()).contains("550 5.1.1"));
        assertThat(told(Map.of("MAIL", "552 too big"))).isInstanceOf(Reply.Never.class);
    }

    @Test
    void comesAgainWhenTheServerAsksForIt() throws IOException {
        assertThat(told(Map.of("RCPT", "451 4.7.1 greylisted, come again")))
                .isInstanceOfSatisfying(
                        Reply.Later.class, later -> assertThat(later.words()).contains("greylisted"));
        assertThat(told(Map.of("MAIL", "421 closing"))).isInstanceOf(Reply.Later.class);
        assertThat(told(Map.of("DATA", "452 full"))).isInstanceOf(Reply.Later.class);
    }

    @Test
    void comesAgainWhenTheLineIsCut() throws IOException {
        assertThat(told(Map.of("DATA", "354 go ahead", ".", ""))).isInstanceOf(Reply.Later.class);
    }

    @Test
    void sendsNothingInClearWhenTlsIsAskedForAndNotOffered() throws IOException {
        try (Scripted server = new Scripted(Map.of())) {
            MailSettings.Server clear = new MailSettings.Server("127.0.0.1", server.port(), null, null, true);

            assertThat(courier(clear).take(letter(ROBIN))).isInstanceOf(Reply.Later.class);
            assertThat(server.heard).doesNotContain("MAIL");
        }
    }

    @Test
    void keepsOneConnectionForARoundOfLetters() throws IOException {
        try (Scripted server = new Scripted(Map.of("DATA", "354 go ahead"))) {
            Courier courier = courier(server.port());

            for (int letter = 0; letter < 3; letter++) {
                assertThat(courier.take(letter(ROBIN))).isInstanceOf(Reply.Accepted.class);
            }
            courier.rest();

            assertThat(server.heard).containsOnlyOnce("EHLO");
        }
    }

    @Test
    void opensAnotherConnectionWhenTheServerClosesAKeptOne() throws IOException {
        try (Scripted server = new Scripted(Map.of("DATA", "354 go ahead"))) {
            Courier courier = courier(server.port());
            assertThat(courier.take(letter(ROBIN))).isInstanceOf(Reply.Accepted.class);
            server.closing.set(true);

            assertThat(courier.take(letter(ROBIN))).isInstanceOf(Reply.Accepted.class);

            assertThat(server.heard).filteredOn("EHLO"::equals).hasSize(2);
        }
    }

    @Test
    void knowsOnlyTwoWordsForTlsAndStartsWithNoOther() {
        assertThat(MailSettings.startTls("required")).isTrue();
        assertThat(MailSettings.startTls("true")).isTrue();
        assertThat(MailSettings.startTls("off")).isFalse();
        assertThatThrownBy(() -> MailSettings.startTls("yes please"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NEUTRALSPINE_SMTP_STARTTLS");
    }

    private static Reply told(Map<String, String> answers) throws IOException {
        try (Scripted server = new Scripted(answers)) {
            return courier(server.port()).take(letter(ROBIN));
        }
    }

    private static Courier courier(int port) {
        return courier(new MailSettings.Server("127.0.0.1", port, null, null, false));
    }

    private static Courier courier(MailSettings.Server server) {
        return Couriers.of(
                new MailSettings(server, "spine@hospital.example", Path.of("unused"), null, false), Clock.systemUTC());
    }

    /** A mail server that answers each command as told, 250 else; an empty answer cuts the line. */
    private static final class Scripted implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final Map<String, String> answers;
        private final java.util.concurrent.atomic.AtomicBoolean closing =
                new java.util.concurrent.atomic.AtomicBoolean();
        private final java.util.Queue<String> heard = new java.util.concurrent.ConcurrentLinkedQueue<>();

        Scripted(Map<String, String> answers) throws IOException {
            this.answers = answers;
            Thread thread = new Thread(this::serve, "scripted mail server");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                talk();
            }
        }

        private void talk() {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
                    OutputStream out = client.getOutputStream()) {
                say(out, "220 scripted");
                boolean data = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (data && !line.equals(".")) {
                        continue;
                    }
                    String command = line.equals(".") ? "." : line.substring(0, Math.min(4, line.length()));
                    heard.add(command);
                    String answer = answer(command);
                    if (answer.isEmpty()) {
                        return;
                    }
                    data = command.equals("DATA") && answer.startsWith("354");
                    say(out, answer);
                }
            } catch (IOException e) {
                heard.add("cut");
            }
        }

        private String answer(String command) {
            if (command.equals("MAIL") && closing.compareAndSet(true, false)) {
                return "421 too many mails, closing";
            }
            @Nullable String told = answers.get(command);
            return told != null ? told : command.equals("QUIT") ? "221 bye" : "250 ok";
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
