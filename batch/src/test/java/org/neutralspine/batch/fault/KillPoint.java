package org.neutralspine.batch.fault;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Six moments at which the process halts as if killed, each a Byteman rule beside this class. */
enum KillPoint {
    /** The due delivery is chosen, not yet claimed. */
    AFTER_SELECT_DUE("after-select-due", Map.of("pending", "12"), 0, 0),
    /** The first delivery lies in the outbox, its chunk is not committed. */
    AFTER_INSERT("after-insert", Map.of(), 0, 0),
    /** The first chunk is committed: the deliveries of one share of four, ten at most; how many is the ids' chance. */
    AFTER_INSERT_COMMITTED("after-insert-committed", Map.of("pending", "some"), 0, 0),
    /** The whole message has left, the server's 250 is not read. */
    AFTER_DATA("after-data", Map.of("pending", "11", "sending", "1"), 1, 1),
    /** The 250 is read, nobody has written it down. */
    AFTER_250("after-250", Map.of("pending", "11", "sending", "1"), 1, 1),
    /** The first delivery is written down as sent and committed. */
    AFTER_SENT_COMMITTED("after-sent-committed", Map.of("pending", "11", "sent", "1"), 1, 0);

    /** One or more, and not all. */
    static final String SOME = "some";

    private final String rules;
    private final Map<String, String> left;
    private final int mails;
    private final int twice;

    KillPoint(String rules, Map<String, String> left, int mails, int twice) {
        this.rules = rules;
        this.left = left;
        this.mails = mails;
        this.twice = twice;
    }

    /** What the JVM is started with. */
    String agent() {
        try {
            URL script = Objects.requireNonNull(KillPoint.class.getResource("/fault/" + rules + ".btm"));
            return "-javaagent:" + jar() + "=script:" + Path.of(script.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> new File(place).getName().startsWith("byteman-"))
                .findFirst()
                .orElseThrow();
    }

    /** How many deliveries must be left in which state. */
    Map<String, String> left() {
        return left;
    }

    /** How many messages must have arrived by then. */
    int mails() {
        return mails;
    }

    /** How many messages arrive twice once the night is done. */
    int twice() {
        return twice;
    }
}
