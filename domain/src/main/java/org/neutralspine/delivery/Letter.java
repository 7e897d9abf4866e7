package org.neutralspine.delivery;

import java.util.ArrayList;
import java.util.List;

/**
 * A message ready to go.
 *
 * @param recipient the mail address
 * @param messageId the same at every attempt, with its angle brackets
 * @param subject names no patient and no diagnosis
 * @param text for those who read plain text
 * @param html for everybody else
 * @param pictures shown in the HTML by their names
 * @param enclosures what comes along, such as the report on paper
 */
public record Letter(
        String recipient,
        String messageId,
        String subject,
        String text,
        String html,
        List<Part> pictures,
        List<Part> enclosures) {

    /** Keeps unchangeable copies. */
    public Letter {
        pictures = List.copyOf(pictures);
        enclosures = List.copyOf(enclosures);
    }

    /** The same with another enclosure. */
    public Letter with(Part enclosure) {
        List<Part> more = new ArrayList<>(enclosures);
        more.add(enclosure);
        return new Letter(recipient, messageId, subject, text, html, pictures, more);
    }

    /** A file that goes with the message. */
    public static final class Part {

        private final String name;
        private final String mediaType;
        private final byte[] bytes;

        /** A file with its name, or the picture's content id, its media type and its content. */
        public Part(String name, String mediaType, byte[] bytes) {
            this.name = name;
            this.mediaType = mediaType;
            this.bytes = bytes.clone();
        }

        /** Its file name, or the picture's content id. */
        public String name() {
            return name;
        }

        /** What it is, such as {@code image/png}. */
        public String mediaType() {
            return mediaType;
        }

        /** A copy of the content. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
