package org.neutralspine.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.FollowUp.After;

/**
 * Which questions about the days after training are due: how it was a day later, and two days later when a day was not
 * enough. Pure.
 */
public final class FlareCheck {

    /** Until how many days after training a question can be answered: later nobody remembers. */
    public static final int OPEN_DAYS = 4;

    private FlareCheck() {}

    /**
     * One question.
     *
     * @param sessionId the day's last session, which the answer names
     * @param day the day of the training
     * @param after how much later
     */
    public record Due(UUID sessionId, LocalDate day, After after) {}

    /**
     * What is due on {@code today}, earliest first.
     *
     * @param logs the sessions of the last weeks, earliest first
     * @param answers what was told about them
     */
    public static List<Due> due(List<SessionLog> logs, List<FollowUp> answers, LocalDate today) {
        Map<LocalDate, List<SessionLog>> days = logs.stream()
                .filter(log -> !log.day().isBefore(today.minusDays(OPEN_DAYS)))
                .filter(FlareCheck::trained)
                .collect(groupingBy(SessionLog::day, TreeMap::new, toList()));
        List<Due> due = new ArrayList<>();
        days.forEach((day, ofDay) -> next(day, Baseline.of(ofDay, before(logs, day)), answers)
                .filter(after -> isOpen(day, after, today))
                .ifPresent(after -> due.add(new Due(ofDay.get(ofDay.size() - 1).id(), day, after))));
        return due;
    }

    /** Whether a question about {@code day} can be answered on {@code today}. */
    static boolean isOpen(LocalDate day, After after, LocalDate today) {
        return !today.isBefore(after.from(day)) && !today.isAfter(day.plusDays(OPEN_DAYS));
    }

    /** The question that is not answered yet; none when a day was enough. */
    private static Optional<After> next(LocalDate day, Optional<Nrs> baseline, List<FollowUp> answers) {
        Optional<Nrs> later = answer(day, After.A_DAY, answers);
        if (later.isEmpty()) {
            return Optional.of(After.A_DAY);
        }
        boolean above =
                baseline.isEmpty() || later.get().value() > baseline.get().value();
        return above && answer(day, After.TWO_DAYS, answers).isEmpty() ? Optional.of(After.TWO_DAYS) : Optional.empty();
    }

    private static Optional<Nrs> answer(LocalDate day, After after, List<FollowUp> answers) {
        return answers.stream()
                .filter(answer -> answer.day().equals(day) && answer.after() == after)
                .map(FollowUp::pain)
                .findFirst();
    }

    private static List<SessionLog> before(List<SessionLog> logs, LocalDate day) {
        return logs.stream()
                .filter(log -> log.day().isBefore(day) && !log.day().isBefore(day.minusDays(Baseline.DAYS)))
                .toList();
    }

    private static boolean trained(SessionLog log) {
        return log.feeling().painDuring() != null
                || log.exercises().stream().anyMatch(entry -> entry.completedSets() > 0);
    }
}
