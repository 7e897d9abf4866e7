package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** The administrator looks at a mail from outside, as a postman does: its body is health data and not theirs to read. */
@UseCase
public class PreviewMail {

    private final Deliveries deliveries;
    private final Letters letters;
    private final Audit audit;

    /** Looks at {@code deliveries} as {@code letters} would make them now. */
    @Inject
    public PreviewMail(Deliveries deliveries, Letters letters, Audit audit) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.audit = audit;
    }

    /** The envelope of one delivery. */
    public Envelope envelope(Actor actor, UUID id) {
        if (actor.role() != Role.ADMIN) {
            throw new Refusal.NotAllowed("Only an administrator looks at mails.");
        }
        Delivery delivery = deliveries.delivery(id).orElseThrow(() -> new Refusal.NotFound("delivery"));
        Letter letter = letters.of(delivery, String.valueOf(delivery.recipient()));
        audit.record(actor, "delivery.preview", Audit.Subject.general("delivery", id.toString()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("text", "text/plain", letter.text().length()));
        parts.add(new Part("page", "text/html", letter.html().length()));
        Stream.concat(letter.pictures().stream(), letter.enclosures().stream())
                .map(part -> new Part(part.name(), part.mediaType(), part.bytes().length))
                .forEach(parts::add);
        return new Envelope(delivery, letter.subject(), parts);
    }

    /**
     * A mail from outside.
     *
     * @param delivery whose it is and how far it has come
     * @param subject its subject, which names no patient
     * @param parts what is in it
     */
    public record Envelope(Delivery delivery, String subject, List<Part> parts) {

        /** Keeps an unchangeable copy. */
        public Envelope {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of a mail.
     *
     * @param name what it is called
     * @param mediaType such as {@code application/pdf}
     * @param size characters of a text, bytes of a file
     */
    public record Part(String name, String mediaType, int size) {}
}
