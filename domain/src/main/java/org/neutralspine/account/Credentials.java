package org.neutralspine.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;

/** What a user name and a password may be. */
public final class Credentials {

    /** Fewer characters are refused; how they are chosen is nobody's business. */
    public static final int SHORTEST_PASSWORD = 12;

    /** More characters are refused. */
    public static final int LONGEST_PASSWORD = 200;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private Credentials() {}

    /** The user name as it is kept: trimmed and in lower case. */
    public static String username(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a user name as kept; empty if nothing. */
    public static List<Violation> checkUsername(String username) {
        return USERNAME.matcher(username).matches()
                ? List.of()
                : List.of(new Violation("username", "3 to 60 of a-z, 0-9, dot, hyphen, underscore and @"));
    }

    /**
     * Refuses a password that cannot be used.
     *
     * @throws Refusal.Invalid naming the field {@code password}
     */
    public static void requirePassword(String password, String username) {
        List<Violation> found = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            found.add(new Violation(
                    "password", SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters; any, spaces too"));
        } else if (password.toLowerCase(Locale.ROOT).contains(username)) {
            found.add(new Violation("password", "something that does not contain the user name"));
        } else if (password.codePoints().distinct().count() < 4) {
            found.add(new Violation("password", "something with at least four different characters"));
        }
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(found);
        }
    }
}
