package org.neutralspine.batch.courier;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.neutralspine.delivery.Reply;

/** What a mail server's words mean: 5xx is for good, all else is not. */
final class SmtpWords {

    private static final Pattern FOR_GOOD = Pattern.compile("(?m)^5\\d\\d[ -]");
    private static final Pattern FOR_NOW = Pattern.compile("(?m)^4\\d\\d[ -]");
    private static final int NESTING = 8;

    private SmtpWords() {}

    /** What becomes of a letter that was told {@code words}; {@code left} if all of it had gone by then. */
    static Reply reply(String words, boolean left) {
        boolean forNow = FOR_NOW.matcher(words).find();
        boolean forGood = FOR_GOOD.matcher(words).find();
        if (forGood && !forNow) {
            return new Reply.Never(words);
        }
        return new Reply.Later(words, left && !forNow);
    }

    /** What the server said, a line for each of the nested exceptions that carry it. */
    static String of(MessagingException e) {
        StringBuilder words = new StringBuilder();
        Throwable next = e;
        for (int depth = 0; next != null && depth < NESTING; depth++) {
            String message = String.valueOf(next.getMessage()).strip();
            if (words.indexOf(message) < 0) {
                words.append(words.isEmpty() ? "" : "\n").append(message);
            }
            next = next instanceof MessagingException mail ? mail.getNextException() : next.getCause();
        }
        return words.toString().replace(";\n", "\n");
    }
}
