package org.neutralspine.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;

/**
 * A session that went well and settled, of someone with what a test names: pain 1 before, 2 at most, none more a day and two
 * days later, everything done, effort 5, control kept; the first good one after a week at the step, two days after the last.
 */
public final class SomeSession {

    private final List<ActiveCondition> conditions = new ArrayList<>();
    private final Map<Fact, Value> findings = new EnumMap<>(Fact.class);

    private SomeSession() {
        told(Fact.PATIENT__PAIN_NOW, 1)
                .told(Fact.SESSION__PAIN_MAX, 2)
                .told(Fact.SESSION__PAIN_24H_DELTA, 0)
                .told(Fact.SESSION__PAIN_48H_DELTA, 0)
                .told(Fact.SESSION__DISTAL_SPREAD, false)
                .told(Fact.SESSION__NEW_NEURO, false)
                .told(Fact.SESSION__COMPLETED_FRACTION, 1)
                .told(Fact.SESSION__RPE, 5)
                .told(Fact.SESSION__TECHNIQUE_OK, true)
                .told(Fact.HISTORY__GOOD_SESSIONS_IN_ROW, 0)
                .told(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 0)
                .told(Fact.HISTORY__WEEKS_AT_LEVEL, 1)
                .told(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, 2)
                .told(Fact.HISTORY__REGRESSIONS_IN_4_WEEKS, 0);
    }

    /** Of someone with a condition. */
    public static SomeSession ofSomeoneWith(String condition, int weeks) {
        return ofNobody().and(condition, weeks);
    }

    /** Of someone without any condition. */
    public static SomeSession ofNobody() {
        return new SomeSession();
    }

    /** Of someone with chronic back pain. */
    public static SomeSession ofChronicPain() {
        return ofSomeoneWith("nslbp-chronic", 30);
    }

    /** Of someone who had three good sessions before: ready for the next step. */
    public static SomeSession ofSomeoneReady() {
        return ofChronicPain().told(Fact.HISTORY__GOOD_SESSIONS_IN_ROW, 3);
    }

    /** One condition more. */
    public SomeSession and(String condition, int weeks) {
        conditions.add(new ActiveCondition(condition, weeks));
        return this;
    }

    /** A fact that is a number. */
    public SomeSession told(Fact fact, double number) {
        findings.put(fact, Value.of(number));
        return this;
    }

    /** A fact that is yes or no. */
    public SomeSession told(Fact fact, boolean flag) {
        findings.put(fact, Value.of(flag));
        return this;
    }

    /** Nobody told. */
    public SomeSession untold(Fact fact) {
        findings.remove(fact);
        return this;
    }

    /** The highest pain during the session. */
    public SomeSession hurting(int pain) {
        return told(Fact.SESSION__PAIN_MAX, pain);
    }

    /** What the rules see. */
    public Facts facts() {
        return new Gate(Sample.SHIPPED).told(conditions, findings);
    }
}
