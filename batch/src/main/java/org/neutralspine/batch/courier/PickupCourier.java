package org.neutralspine.batch.courier;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Properties;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Reply;

/**
 * Lays letters into a folder as {@code .eml} files, each named after its message id: a letter that already lies there is
 * not laid twice, and a half-written one never has its final name.
 */
final class PickupCourier implements Courier {

    private final MailSettings settings;
    private final Clock clock;

    PickupCourier(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Reply take(Letter letter) {
        String name = letter.messageId().replaceAll("[^A-Za-z0-9.@_-]", "");
        Path file = settings.pickup().resolve(name + ".eml");
        if (Files.exists(file)) {
            return new Reply.Accepted("pickup", "Already in the pickup folder.");
        }
        try {
            Files.createDirectories(settings.pickup());
            Path part = settings.pickup().resolve(name + ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                Mime.of(Session.getInstance(new Properties()), letter, settings.from(), clock.instant())
                        .writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Reply.Accepted("pickup", "Written to the pickup folder.");
        } catch (IOException e) {
            return new Reply.Later(
                    "The pickup folder cannot be written: " + e.getClass().getSimpleName());
        } catch (MessagingException e) {
            return new Reply.Never("The message could not be packed: " + e.getMessage());
        }
    }
}
