package org.neutralspine.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.RedFlag;

/** The rounds of red-flag questions around training that we keep. */
public interface ShortScreens {

    /** Keeps one. */
    void add(ShortScreen screen);

    /** Whether the round of a day was answered. */
    boolean answeredOn(UUID episodeId, LocalDate day);

    /** Whether a question is asked before every session. */
    static boolean isAskedEverySession(RedFlag flag) {
        return flag.askAt().equals("every_session") || flag.askAt().equals("both");
    }

    /** Whether a question can be answered at any time: what is asked around training, or at an event. */
    static boolean isAskedAnyTime(RedFlag flag) {
        return isAskedEverySession(flag) || flag.askAt().equals("event");
    }

    /**
     * One round.
     *
     * @param id ours
     * @param episodeId of which stretch of care
     * @param day the hospital's day
     * @param answeredAt when
     * @param enteredBy the account that entered it
     * @param screeningId the screening it was kept as; null when no answer changed what stands
     */
    record ShortScreen(
            UUID id,
            UUID episodeId,
            LocalDate day,
            Instant answeredAt,
            UUID enteredBy,
            @Nullable UUID screeningId) {}
}
