package org.neutralspine.web.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.DeliveryState;
import org.neutralspine.delivery.Run;
import org.neutralspine.web.page.view.DeliveriesView;
import org.neutralspine.web.page.view.Tag;

/** Jobs and mails in the words of the screens. */
final class JobRows {

    private static final int WHOLE = 100;

    private final Words words;
    private final Dates dates;

    JobRows(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    DeliveriesView.Job job(Run run) {
        boolean running = run.status() == Run.Status.STARTING || run.status() == Run.Status.STARTED;
        String tone = running ? "info" : run.status() == Run.Status.COMPLETED ? "good" : "warn";
        Run.Progress progress = run.progress();
        int percent = !running ? WHOLE : progress.total() == 0 ? 0 : WHOLE * progress.done() / progress.total();
        return new DeliveriesView.Job(
                run.id().toString(),
                title(run),
                running,
                new Tag(tone, words.say("job." + run.status().name())),
                sentence(run, running),
                Math.min(WHOLE, percent),
                times(run));
    }

    /** That a mail may have arrived twice, or unnoticed; absent when it is known. */
    static @Nullable String doubt(Words words, Delivery delivery) {
        if (delivery.mayHaveArrivedTwice()) {
            return words.say("delivery.twice");
        }
        return delivery.mayHaveArrived() ? words.say("delivery.unanswered") : null;
    }

    private String title(Run run) {
        LocalDate day = run.task().day();
        String about = day == null ? run.week().toString() : run.week() + ", " + dates.shortDay(day);
        String key =
                run.task().onlySend() ? "job.again" : "job.name." + run.task().job();
        return words.say(key, about);
    }

    private String sentence(Run run, boolean running) {
        Run.Progress progress = run.progress();
        if (running && progress.total() > 0) {
            return words.say("job.sentence", progress.done(), progress.total());
        }
        Run.Outcome outcome = run.outcome();
        return words.say("job.outcome", outcome.composed(), outcome.sent(), outcome.alreadySent(), outcome.parked());
    }

    private String times(Run run) {
        Instant started = run.startedAt();
        Instant ended = run.endedAt();
        if (started == null) {
            return "";
        }
        return ended == null
                ? words.say("job.since", dates.moment(started))
                : words.say("job.from.to", dates.moment(started), dates.time(ended));
    }

    static boolean needsAPerson(Delivery delivery) {
        return delivery.state() == DeliveryState.PARKED && delivery.discardedAt() == null;
    }

    static Tag state(Words words, Delivery delivery) {
        if (delivery.discardedAt() != null) {
            return new Tag("info", words.say("delivery.discarded"));
        }
        String tone = switch (delivery.state()) {
            case PENDING, SENDING -> "info";
            case SENT -> "good";
            case PARKED -> "warn";
        };
        return new Tag(tone, words.say("delivery." + delivery.state().word()));
    }
}
