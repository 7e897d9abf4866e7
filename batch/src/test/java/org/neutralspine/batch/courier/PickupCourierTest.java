package org.neutralspine.batch.courier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Reply;

class PickupCourierTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void laysALetterDownOnceHoweverOftenItIsTaken() throws Exception {
        Courier courier = courier(folder.resolve("pickup"));

        assertThat(courier.take(letter("robin@hospital.example"))).isInstanceOf(Reply.Accepted.class);
        assertThat(courier.take(letter("robin@hospital.example")))
                .isEqualTo(new Reply.Accepted("pickup", "Already in the pickup folder."));

        try (Stream<Path> files = Files.list(folder.resolve("pickup"))) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file).hasFileName("7@hospital.example.eml");
                assertThat(Files.readString(file))
                        .contains("Message-ID: <7@hospital.example>")
                        .contains("Auto-Submitted: auto-generated");
            });
        }
    }

    @Test
    void triesAgainLaterWhenTheFolderCannotBeWritten() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");

        assertThat(courier(notAFolder).take(letter("robin@hospital.example"))).isInstanceOf(Reply.Later.class);
    }

    @Test
    void refusesAnAddressThatWouldAddAHeader() {
        assertThat(courier(folder).take(letter("robin@hospital.example\r\nBcc: all@hospital.example")))
                .isInstanceOf(Reply.Never.class);
    }

    @Test
    void packsTextFirstThenHtmlWithItsPicturesAndEncloses() throws Exception {
        Courier courier = courier(folder);
        courier.take(letter("robin@hospital.example"));

        MimeMessage read = new MimeMessage(
                Session.getInstance(new Properties()), Files.newInputStream(folder.resolve("7@hospital.example.eml")));

        assertThat(read.getSubject()).isEqualTo("Your caseload, w\u00f6chentlich");
        var mixed = (jakarta.mail.internet.MimeMultipart) read.getContent();
        var alternatives =
                (jakarta.mail.internet.MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("multipart/related");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("caseload.pdf");
    }

    private static Courier courier(Path folder) {
        return Couriers.of(new MailSettings(null, "spine@hospital.example", folder, null, false), CLOCK);
    }

    static Letter letter(String recipient) {
        return new Letter(
                recipient,
                "<7@hospital.example>",
                "Your caseload, w\u00f6chentlich",
                "text",
                "<p>html</p>",
                List.of(new Letter.Part("p-1", "image/png", new byte[] {1})),
                List.of(new Letter.Part("caseload.pdf", "application/pdf", new byte[] {2})));
    }
}
