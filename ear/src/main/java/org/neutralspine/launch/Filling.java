package org.neutralspine.launch;

import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whoever waits how far the demonstration is: where it can be seen, then every quarter. */
final class Filling {

    /** The page that shows the same; it answers as soon as any page does. */
    static final String PAGE = "/app/starting";

    private static final Pattern PERCENT = Pattern.compile("\"filledPercent\"\\s*:\\s*\"?(\\d{1,3})");
    private static final int STEP = 25;

    private final String url;
    private final PrintStream out;
    private int next;

    Filling(String url, PrintStream out) {
        this.url = url;
        this.out = out;
    }

    /**
     * Reads what {@code /health/ready} said once pages answer, and says what is new in it.
     *
     * @return whether anything was
     */
    boolean tell(String health) {
        Matcher found = PERCENT.matcher(health);
        if (!found.find()) {
            return false;
        }
        int percent = Integer.parseInt(found.group(1));
        if (percent < next) {
            return false;
        }
        out.println(
                next == 0
                        ? "Pages answer; " + url + " shows how far the demonstration is."
                        : "The demonstration is filled to " + percent / STEP * STEP + " %.");
        next = percent / STEP * STEP + STEP;
        return true;
    }
}
