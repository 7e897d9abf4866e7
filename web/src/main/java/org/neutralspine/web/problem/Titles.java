package org.neutralspine.web.problem;

import java.util.Map;

/** The words for each HTTP status that we answer with. */
final class Titles {

    private record Words(String code, String title, String detail) {}

    private static final Words CLIENT = new Words("refused", "Refused", "The request was refused.");
    private static final Words SERVER = new Words(
            "unexpected", "Unexpected error", "Something went wrong on our side. Nothing was changed by this request.");

    private static final Map<Integer, Words> WORDS = Map.ofEntries(
            Map.entry(400, new Words("malformed", "Malformed request", "The request cannot be read.")),
            Map.entry(
                    401,
                    new Words(
                            "sign-in-needed",
                            "Sign-in needed",
                            "Sign in with a user name and password that are valid.")),
            Map.entry(403, new Words("not-allowed", "Not allowed", "This is not yours to do.")),
            Map.entry(404, new Words("not-found", "Not found", "There is nothing at this address.")),
            Map.entry(
                    405,
                    new Words("method-not-allowed", "Method not allowed", "This address does not take this method.")),
            Map.entry(
                    406,
                    new Words(
                            "not-acceptable",
                            "Not acceptable",
                            "This address cannot answer in a form that you accept: ask for application/json.")),
            Map.entry(409, new Words("conflict", "Conflict", "The state of things forbids this now.")),
            Map.entry(
                    412,
                    new Words(
                            "stale",
                            "Changed meanwhile",
                            "It was changed meanwhile. Read it again and repeat your change.")),
            Map.entry(413, new Words("too-large", "Too large", "The body is larger than 1 MB.")),
            Map.entry(
                    415,
                    new Words(
                            "unsupported-media-type", "Unsupported media type", "Send the body as application/json.")),
            Map.entry(422, new Words("invalid", "Not understood", "Some values are missing or not possible.")),
            Map.entry(
                    428,
                    new Words("if-match-needed", "If-Match needed", "Read it first and send its ETag as If-Match.")),
            Map.entry(429, new Words("too-many-requests", "Too many requests", "Wait a little and try again.")),
            Map.entry(500, SERVER),
            Map.entry(
                    503,
                    new Words(
                            "unavailable",
                            "Back in a moment",
                            "The database does not answer just now. What was saved before is safe. Look whether your last"
                                    + " entry is there, and try again in half a minute.")));

    private Titles() {}

    static String of(int status) {
        return words(status).title();
    }

    static String code(int status) {
        return words(status).code();
    }

    static String detail(int status) {
        return words(status).detail();
    }

    private static Words words(int status) {
        return WORDS.getOrDefault(status, status >= 500 ? SERVER : CLIENT);
    }
}
