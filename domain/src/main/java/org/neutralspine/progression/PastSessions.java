package org.neutralspine.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/**
 * The sessions before the one that is judged, and what rules may ask about them.
 *
 * @param sessions in any order
 */
public record PastSessions(List<Past> sessions) {

    private static final int FOUR_WEEKS = 28;

    /** Sorts, the newest first. */
    public PastSessions {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Past::day).reversed())
                .toList();
    }

    /**
     * One of them.
     *
     * @param day the hospital's day it counts for
     * @param good whether it counts as good; false too while an answer that is needed is missing
     * @param bad whether it counts as bad
     * @param kind what was proposed after it
     */
    public record Past(LocalDate day, boolean good, boolean bad, ProposalKind kind) {}

    /** The facts of the history on a day; days since the last session are missing before the second session. */
    public Map<Fact, Value> facts(LocalDate today) {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.HISTORY__GOOD_SESSIONS_IN_ROW, Value.of(inARow(Past::good)));
        facts.put(Fact.HISTORY__BAD_SESSIONS_IN_ROW, Value.of(inARow(Past::bad)));
        facts.put(Fact.HISTORY__REGRESSIONS_IN_4_WEEKS, Value.of(stepsBack(today)));
        sessions.stream()
                .findFirst()
                .ifPresent(last -> facts.put(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, Value.of((double)
                        ChronoUnit.DAYS.between(last.day(), today))));
        return facts;
    }

    private double inARow(Predicate<Past> test) {
        return sessions.stream().takeWhile(test).count();
    }

    private double stepsBack(LocalDate today) {
        return sessions.stream()
                .filter(past -> past.kind() == ProposalKind.REGRESS)
                .filter(past -> ChronoUnit.DAYS.between(past.day(), today) < FOUR_WEEKS)
                .count();
    }
}
