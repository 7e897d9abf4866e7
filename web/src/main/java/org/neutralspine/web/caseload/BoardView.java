package org.neutralspine.web.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Board;

/**
 * The board as it is written; what is withheld or not known is left out, never 0.
 *
 * @param asOf the day it was read
 * @param week the week whose adherence is told
 * @param waitingForClearance patients who wait
 * @param waitingSince since when the one who waits longest does
 * @param overdueReviews patients whose safety questions are too old
 * @param alerts unanswered ones, and how the others were closed
 * @param conditions one for each condition treated
 * @param adverseEvents of the last 28 days
 */
public record BoardView(
        LocalDate asOf,
        String week,
        int waitingForClearance,
        @Nullable LocalDate waitingSince,
        int overdueReviews,
        Alerts alerts,
        List<Group> conditions,
        Events adverseEvents) {

    static BoardView of(Board board) {
        Duration median = board.alerts().median();
        return new BoardView(
                board.asOf(),
                board.week().toString(),
                board.clearances().patients(),
                board.clearances().since(),
                board.overdueReviews(),
                new Alerts(
                        board.alerts().unanswered(),
                        board.alerts().closed(),
                        median == null ? null : median.toMinutes()),
                board.groups().stream().map(Group::of).toList(),
                Events.of(board.events()));
    }

    /**
     * Alerts.
     *
     * @param unanswered nobody has acted on
     * @param closed in the last 28 days
     * @param medianMinutesToClose within which half of those were closed
     */
    public record Alerts(
            int unanswered, int closed, @Nullable Long medianMinutesToClose) {}

    /**
     * The patients with one condition; both figures are left out where they concern fewer than five.
     *
     * @param condition its id
     * @param adherence last week's
     * @param pain how it changed in 28 days
     */
    public record Group(
            String condition,
            @Nullable Share adherence,
            @Nullable Pain pain) {

        static Group of(Board.Group group) {
            Board.Share share = group.share();
            Board.PainChange pain = group.pain();
            return new Group(
                    group.conditionId(),
                    share == null ? null : Share.of(share.patients(), share.adherence()),
                    pain == null ? null : new Pain(pain.patients(), pain.median()));
        }
    }

    /**
     * What was done of what was expected.
     *
     * @param patients how many it concerns
     * @param done slots done
     * @param expected slots expected, at least 1
     * @param percent rounded, at most 100
     */
    public record Share(int patients, int done, int expected, int percent) {
        static Share of(int patients, Adherence adherence) {
            return new Share(
                    patients,
                    adherence.done(),
                    adherence.expected(),
                    adherence.percent().orElseThrow());
        }
    }

    /**
     * How pain changed.
     *
     * @param patients how many it concerns
     * @param medianChange points of the scale from 0 to 10; below 0 is better
     */
    public record Pain(int patients, double medianChange) {}

    /**
     * Decisions in force that stop a session or a program.
     *
     * @param events how many
     * @param sessions sessions logged on the same days
     * @param per1000Sessions the rate; left out under 100 sessions
     */
    public record Events(int events, int sessions, @Nullable Double per1000Sessions) {
        static Events of(Board.Events events) {
            OptionalDouble rate = events.rate();
            return new Events(
                    events.events(), events.sessions(), rate.isPresent() ? Double.valueOf(rate.getAsDouble()) : null);
        }
    }
}
