package org.neutralspine.session;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why something was left out, in one tap. */
public enum SkipReason {
    /** It hurt, or would have. */
    PAIN("pain"),
    /** It was feared. */
    FEAR("fear"),
    /** There was no time. */
    NO_TIME("no-time"),
    /** It was not clear how. */
    DID_NOT_UNDERSTAND("did-not-understand"),
    /** Something was missing. */
    NO_EQUIPMENT("no-equipment"),
    /** Not well that day. */
    UNWELL("unwell"),
    /** Forgotten. */
    FORGOT("forgot"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    SkipReason(String word) {
        this.word = word;
    }

    /** The word in the database, in JSON and on screen. */
    public String word() {
        return word;
    }

    /** All words, for messages that say what is allowed. */
    public static String words() {
        return Stream.of(values()).map(SkipReason::word).collect(Collectors.joining(", "));
    }

    /**
     * The reason named by {@code word}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SkipReason of(String word) {
        return Stream.of(values())
                .filter(reason -> reason.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a reason is one of " + words()));
    }
}
