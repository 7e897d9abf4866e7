package org.neutralspine.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;

/** The facts of the history, from how the days before are judged and since when the prescriptions stand. Pure. */
final class Course {

    private static final int NOTHING_YET = 11;

    private final When good;

    /** A course is judged by what the rulebook calls a good session. */
    Course(When good) {
        this.good = good;
    }

    /**
     * The facts before a day.
     *
     * @param before how the days before are judged, earliest first
     * @param day the day that is judged, with the highest pain told on it
     * @param weeksAtStep for how many weeks the prescription that waited longest has stood
     */
    Map<Fact, Value> facts(List<JudgedDay> before, JudgedDay day, int weeksAtStep) {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.putAll(new PastSessions(before.stream().map(JudgedDay::past).toList()).facts(day.day()));
        facts.put(Fact.HISTORY__WEEKS_AT_LEVEL, Value.of(weeksAtStep));
        weeksWithoutImprovement(before, day, facts);
        return facts;
    }

    /** Weeks since the pain of a training day was last lower than ever before, or as low as a good session asks for. */
    private void weeksWithoutImprovement(List<JudgedDay> before, JudgedDay today, Map<Fact, Value> facts) {
        LocalDate improved = null;
        int best = NOTHING_YET;
        for (JudgedDay day : Stream.concat(before.stream(), Stream.of(today)).toList()) {
            Integer pain = day.painMax();
            if (pain != null && (pain < best || isLow(pain))) {
                improved = day.day();
                best = Math.min(best, pain);
            }
        }
        if (improved != null) {
            facts.put(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, Value.of((double)
                    ChronoUnit.WEEKS.between(improved, today.day())));
        }
    }

    private boolean isLow(int pain) {
        Facts told = Facts.of(Map.of(Fact.SESSION__PAIN_MAX, Value.of(pain)));
        return good.tests()
                .filter(test -> test.fact() == Fact.SESSION__PAIN_MAX)
                .allMatch(test -> Evaluator.holds(test, told));
    }
}
