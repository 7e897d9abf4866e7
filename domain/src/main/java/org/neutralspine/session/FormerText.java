package org.neutralspine.session;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;

/** What a session said before it was corrected, as one line of JSON for the history. */
final class FormerText {

    private static final int FIRST_PRINTABLE = 0x20;

    private FormerText() {}

    static String of(SessionLog log) {
        Feeling feeling = log.feeling();
        String exercises =
                log.exercises().stream().map(FormerText::exercise).collect(Collectors.joining(",", "[", "]"));
        SessionLog.Signs signs = feeling.signs();
        return "{\"version\":" + log.version() + ",\"painBefore\":" + pain(feeling.painBefore()) + ",\"painDuring\":"
                + pain(feeling.painDuring()) + ",\"painAfter\":" + pain(feeling.painAfter()) + ",\"effort\":"
                + feeling.effort() + ",\"note\":" + quoted(feeling.note()) + ",\"techniqueOk\":" + signs.techniqueOk()
                + ",\"distalSpread\":"
                + signs.distalSpread() + ",\"newNeuro\":" + signs.newNeuro() + ",\"exercises\":" + exercises + "}";
    }

    private static String exercise(ExerciseLog entry) {
        String reason = entry.skipped() == null ? null : entry.skipped().word();
        return "{\"itemId\":\"" + entry.itemId() + "\",\"bout\":" + entry.bout() + ",\"completedSets\":"
                + entry.completedSets() + ",\"skippedReason\":" + quoted(reason) + ",\"pain\":" + pain(entry.pain())
                + ",\"spareReps\":" + entry.spareReps() + "}";
    }

    private static String pain(@Nullable Nrs score) {
        return score == null ? "null" : String.valueOf(score.value());
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
