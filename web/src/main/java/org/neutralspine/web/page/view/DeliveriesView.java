package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the weekly reports arrived.
 *
 * @param week the week shown
 * @param weeks the weeks to choose from
 * @param transport how mail leaves, in words
 * @param rows one per mail
 * @param job the job under way or just ended; absent if none was asked for
 * @param errors what to put right
 */
public record DeliveriesView(
        String week,
        List<Choice> weeks,
        String transport,
        List<Row> rows,
        @Nullable Job job,
        List<FormError> errors) {

    /**
     * One mail.
     *
     * @param recipient the address
     * @param role of the recipient
     * @param state where it stands
     * @param attempts how often it was tried
     * @param reply what the server last said; absent if nothing
     * @param messageId the mail's own id; absent before the first try
     */
    public record Row(
            String recipient,
            String role,
            Tag state,
            int attempts,
            @Nullable String reply,
            @Nullable String messageId) {}

    /**
     * A job.
     *
     * @param id for its address
     * @param running whether it goes on
     * @param tag its state
     * @param sentence what it has done so far
     * @param percent how far, 0 to 100
     */
    public record Job(String id, boolean running, Tag tag, String sentence, int percent) {}
}
