package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the mails arrived.
 *
 * @param week the week shown
 * @param weeks the weeks to choose from
 * @param transport how mail leaves, in words
 * @param parked mails of any week that nobody tries any more: they need a person
 * @param rows one per mail of the week
 * @param job the job under way or just ended; absent if none was asked for
 * @param errors what to put right
 */
public record DeliveriesView(
        String week,
        List<Choice> weeks,
        String transport,
        List<Row> parked,
        List<Row> rows,
        @Nullable Job job,
        List<FormError> errors) {

    /**
     * One mail.
     *
     * @param id for its address
     * @param recipient the address
     * @param kind what it is, and what the recipient is
     * @param state where it stands
     * @param attempts how often it was tried
     * @param reply what the server last said; absent if nothing
     * @param doubt that it may have arrived twice, or once unnoticed, in words; absent when it is known
     * @param messageId the mail's own id, the same at every attempt
     * @param parked whether somebody must decide on it
     */
    public record Row(
            String id,
            String recipient,
            String kind,
            Tag state,
            int attempts,
            @Nullable String reply,
            @Nullable String doubt,
            String messageId,
            boolean parked) {}

    /**
     * A job.
     *
     * @param id for its address
     * @param title what it does
     * @param running whether it goes on
     * @param tag its state
     * @param sentence what it has done so far
     * @param percent how far, 0 to 100
     * @param times when it began and ended
     */
    public record Job(String id, String title, boolean running, Tag tag, String sentence, int percent, String times) {}

    /**
     * The jobs of late.
     *
     * @param rows the newest first
     * @param errors what to put right
     */
    public record Jobs(List<Job> rows, List<FormError> errors) {}

    /**
     * A mail from outside: its body is health data and not the administrator's to read.
     *
     * @param row the mail
     * @param subject its subject
     * @param parts what is in it: name, kind and size
     */
    public record Envelope(Row row, String subject, List<Fact> parts) {}
}
