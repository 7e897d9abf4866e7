package org.neutralspine.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.neutralspine.kernel.Nrs;

/**
 * How strong the pain was some time after a day's training.
 *
 * @param id ours
 * @param episodeId of which stretch of care
 * @param day the hospital's day of the training
 * @param after how much later
 * @param pain at that time
 * @param answeredAt when it was told
 * @param enteredBy the account that did so
 * @param version counts corrections; what a correction must name
 */
public record FollowUp(
        UUID id,
        UUID episodeId,
        LocalDate day,
        After after,
        Nrs pain,
        Instant answeredAt,
        UUID enteredBy,
        int version) {

    /** The same answer with another pain, as a correction of the version that was read. */
    FollowUp saying(Nrs other, int read) {
        return new FollowUp(id, episodeId, day, after, other, answeredAt, enteredBy, read);
    }

    /** How much later. */
    public enum After {
        /** A day. */
        A_DAY(24, 1),
        /** Two days. */
        TWO_DAYS(48, 2);

        private final int hours;
        private final int days;

        After(int hours, int days) {
            this.hours = hours;
            this.days = days;
        }

        /** Hours, as the question is called: 24 or 48. */
        public int hours() {
            return hours;
        }

        /** The first day on which it can be answered. */
        public LocalDate from(LocalDate day) {
            return day.plusDays(days);
        }

        /**
         * The one of so many hours.
         *
         * @throws IllegalArgumentException unless 24 or 48
         */
        public static After ofHours(int hours) {
            return Stream.of(values())
                    .filter(after -> after.hours == hours)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("hours are 24 or 48"));
        }
    }
}
