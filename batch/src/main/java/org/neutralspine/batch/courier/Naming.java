package org.neutralspine.batch.courier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How mails and their enclosures say which patient they mean; the hospital number is always there. */
public enum Naming {
    /** The number alone. */
    NUMBER,
    /** With initials. */
    INITIALS,
    /** With the full name. */
    NAME;

    /** Reads the setting. */
    static Naming of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "number" -> NUMBER;
            case "initials", "false" -> INITIALS;
            case "name", "true" -> NAME;
            default ->
                throw new IllegalStateException(
                        "NEUTRALSPINE_REPORT_NAMES is '" + word + "': set it to number, initials or name.");
        };
    }

    /** What is shown of {@code name}; empty for nothing. */
    public String of(NameParts name) {
        return switch (this) {
            case NUMBER -> "";
            case INITIALS -> name.initials();
            case NAME -> name.full();
        };
    }

    /**
     * A name.
     *
     * @param full given and family name
     */
    public record NameParts(String full) {

        /** The first letters of the first and the last word that have one, such as A. E. */
        public String initials() {
            List<String> words =
                    Pattern.compile("\\s+").splitAsStream(full.strip()).toList();
            String first = initial(words.get(0));
            String last = words.size() > 1 ? initial(words.get(words.size() - 1)) : "";
            return (first + " " + last).strip();
        }

        private static String initial(String word) {
            return word.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)) + ".")
                    .findFirst()
                    .orElse("");
        }
    }
}
