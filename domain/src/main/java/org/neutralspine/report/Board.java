package org.neutralspine.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * How the whole service is doing, for its lead. Nobody is named, and a group too small to hide in has no figure. What is
 * not known is absent, never 0.
 *
 * @param asOf the hospital's day on which it was read
 * @param clearances who waits for a physician
 * @param overdueReviews patients in care whose safety questions are older than SCR-05 allows, or who train and never
 *     answered them; from 0
 * @param alerts what nobody has acted on, and how long the others took
 * @param groups one for each condition treated, in order of the conditions' ids
 * @param events adverse events of the last {@value #WINDOW_DAYS} days
 */
public record Board(
        LocalDate asOf, Waiting clearances, int overdueReviews, Answering alerts, List<Group> groups, Events events) {

    /** Over how many days closed alerts, pain and adverse events are told, {@code asOf} included. */
    public static final int WINDOW_DAYS = PainTrend.WINDOW_DAYS;

    /** A figure about fewer patients is withheld. */
    public static final int LEAST_PATIENTS = 5;

    /** A rate from fewer sessions is not given. */
    public static final int LEAST_SESSIONS = 100;

    /** Keeps an unchangeable copy. */
    public Board {
        groups = List.copyOf(groups);
    }

    /** The week whose adherence is told: the last one that is over. */
    public TrainingWeek week() {
        return TrainingWeek.of(asOf).previous();
    }

    /**
     * Patients in care who wait for clearance.
     *
     * @param patients how many, from 0
     * @param since the day on which the one who waits longest was asked for; absent when nobody waits
     */
    public record Waiting(int patients, @Nullable LocalDate since) {}

    /**
     * Alerts.
     *
     * @param unanswered how many nobody has acted on, from 0
     * @param closed how many were closed in the last {@value Board#WINDOW_DAYS} days, from 0
     * @param median within what time half of those were closed since they were noticed; absent when none was
     */
    public record Answering(
            int unanswered, int closed, @Nullable Duration median) {}

    /**
     * The patients with one condition; a patient with two is in both groups.
     *
     * @param conditionId the knowledge base's id
     * @param share what they did last week of what was expected; absent when that concerns too few
     * @param pain how their pain changed; absent when it is known of too few
     */
    public record Group(
            String conditionId,
            @Nullable Share share,
            @Nullable PainChange pain) {}

    /**
     * What a group did last week.
     *
     * @param patients those to whom something was prescribed for that week, at least {@value Board#LEAST_PATIENTS}
     * @param adherence their slots together
     */
    public record Share(int patients, Adherence adherence) {

        /** Refuses a group too small to hide in with {@link IllegalArgumentException}. */
        public Share {
            enough(patients);
        }

        /** Nothing when there are too few. */
        public static @Nullable Share of(int patients, Adherence adherence) {
            return patients < LEAST_PATIENTS ? null : new Share(patients, adherence);
        }
    }

    /**
     * How the pain of a group changed over the last {@value Board#WINDOW_DAYS} days.
     *
     * @param patients those with pain on at least {@value PainTrend#ENOUGH_DAYS} of these days, at least
     *     {@value Board#LEAST_PATIENTS}
     * @param median the middle of what each one's fitted line changes from the first to the last of their days, in
     *     points of the pain scale from 0 to 10: below 0 is better
     */
    public record PainChange(int patients, double median) {

        /** Refuses a group too small to hide in with {@link IllegalArgumentException}. */
        public PainChange {
            enough(patients);
        }

        /** Of these changes, one for each patient; nothing when there are too few. */
        public static @Nullable PainChange of(List<Double> changes) {
            int n = changes.size();
            if (n < LEAST_PATIENTS) {
                return null;
            }
            double[] sorted = changes.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return new PainChange(n, (sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
        }
    }

    /**
     * Adverse events: decisions after a session, in force now, that stop the session or the whole program.
     *
     * @param events how many, from 0
     * @param sessions sessions logged on the same days, from 0
     */
    public record Events(int events, int sessions) {

        private static final double RATE_PER = 1_000;

        /** Events for each 1,000 sessions; nothing when there are fewer than {@value Board#LEAST_SESSIONS}. */
        public OptionalDouble rate() {
            return sessions < LEAST_SESSIONS ? OptionalDouble.empty() : OptionalDouble.of(RATE_PER * events / sessions);
        }
    }

    private static void enough(int patients) {
        if (patients < LEAST_PATIENTS) {
            throw new IllegalArgumentException("a figure about " + patients + " patients is withheld");
        }
    }
}
