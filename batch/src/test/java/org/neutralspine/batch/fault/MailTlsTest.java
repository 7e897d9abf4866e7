package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M8: the night where TLS is required, with a mail server whose certificate this machine trusts, and with one it does not. */
class MailTlsTest {

    private static final String PASSWORD = "for-this-test";
    private static final int ALL = SmallHospital.PHYSIOTHERAPISTS;

    @Test
    void sendsEverythingInCipherToAServerItTrusts(@TempDir Path folder) throws Exception {
        Path store = ownCertificate(folder);
        try (MailSink sink = new MailSink(speaking(store))) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());

            NightRun run = NightRun.start(
                    Morning.START,
                    required(morning),
                    "-Djavax.net.ssl.trustStore=" + store,
                    "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);

            assertThat(run.awaitEnd()).as(run::said).isZero();
            assertThat(morning.invariants.whenDone(sink.mails(), ALL)).isEmpty();
            assertThat(sink.heard()).contains("STARTTLS");
        }
    }

    /** No sign-in, no address, no letter, in cipher or in clear; all of it waits. */
    @Test
    void saysNothingToAServerItDoesNotTrust(@TempDir Path folder) throws Exception {
        try (MailSink sink = new MailSink(speaking(ownCertificate(folder)))) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());

            NightRun run = NightRun.start(Morning.START, required(morning));

            assertThat(run.awaitEnd()).as(run::said).isZero();
            morning.invariants.check(sink.mails());
            assertThat(morning.recipients("pending")).hasSize(ALL);
            assertThat(sink.heard()).contains("STARTTLS").noneMatch(line -> line.matches("(AUTH|MAIL|RCPT|DATA).*"));
            assertThat(morning.tables().rows("select distinct last_reply from delivery"))
                    .allSatisfy(reply -> assertThat(reply).contains("certification path"));
        }
    }

    private static Map<String, String> required(Morning morning) {
        Map<String, String> settings = new HashMap<>(morning.settings);
        settings.put("NEUTRALSPINE_SMTP_STARTTLS", "required");
        return settings;
    }

    private static SSLContext speaking(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** A key and a certificate for this machine that nobody has signed but it. */
    private static Path ownCertificate(Path folder) throws Exception {
        Path store = folder.resolve("mail.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String wish = "-genkeypair -alias mail -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -storetype PKCS12"
                + " -storepass " + PASSWORD + " -keystore ";
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(wish.strip().split(" ")));
        command.add(store.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return store;
    }
}
