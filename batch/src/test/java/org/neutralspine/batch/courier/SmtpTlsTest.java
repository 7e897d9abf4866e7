package org.neutralspine.batch.courier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.batch.courier.PickupCourierTest.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.delivery.Reply;

/** M8: a mail server whose certificate nobody here trusts: nothing is said to it, in cipher or in clear. */
class SmtpTlsTest {

    private static final char[] PASSWORD = "for-this-test".toCharArray();

    @Test
    void saysNothingToAServerWhoseCertificateIsNotTrusted(@TempDir Path folder) throws Exception {
        try (Stranger server = new Stranger(selfSigned(folder))) {
            MailSettings.Server settings = new MailSettings.Server("127.0.0.1", server.port(), "me", "secret", true);
            MailSettings mail = new MailSettings(settings, "spine@hospital.example", Path.of("unused"), null, false);

            Reply reply = Couriers.of(mail, Clock.systemUTC()).take(letter("robin@hospital.example"));

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Later.class,
                            later -> assertThat(later.words()).contains("certi"));
            assertThat(server.gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(server.heard).containsExactly("EHLO", "STARTTLS");
        }
    }

    private static SSLContext selfSigned(Path folder) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keysIn(folder))) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static Path keysIn(Path folder) throws Exception {
        Path store = folder.resolve("mail.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor())
                .as(new String(keytool.getInputStream().readAllBytes(), US_ASCII))
                .isZero();
        return store;
    }

    /** Offers STARTTLS under a certificate it made itself, and takes everything else too. */
    private static final class Stranger implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final SSLContext tls;
        private final Queue<String> heard = new ConcurrentLinkedQueue<>();
        private final CountDownLatch gone = new CountDownLatch(1);

        Stranger(SSLContext tls) throws IOException {
            this.tls = tls;
            Thread thread = new Thread(this::serve, "mail server of a stranger");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (Socket client = socket.accept()) {
                say(client, "220 here");
                if (talk(client)) {
                    try (Socket secret = tls.getSocketFactory().createSocket(client, "127.0.0.1", port(), false)) {
                        ((SSLSocket) secret).setUseClientMode(false);
                        talk(secret);
                    }
                }
            } catch (IOException e) {
                // the courier hung up, as it should
            } finally {
                gone.countDown();
            }
        }

        /** Until the line ends or both go over to TLS, which is true. */
        private boolean talk(Socket client) throws IOException {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line.split(" ", 2)[0]);
                if (line.equals("STARTTLS")) {
                    say(client, "220 go ahead");
                    return true;
                }
                say(client, line.startsWith("EHLO") ? "250-here\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS" : "250 ok");
            }
            return false;
        }

        private static void say(Socket client, String words) throws IOException {
            OutputStream out = client.getOutputStream();
            out.write((words + "\r\n").getBytes(US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
