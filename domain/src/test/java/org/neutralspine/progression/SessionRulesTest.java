package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.SomeSession.ofChronicPain;
import static org.neutralspine.testing.SomeSession.ofSomeoneReady;
import static org.neutralspine.testing.SomeSession.ofSomeoneWith;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SomeSession;

/** Every rule about a session fires after one session and is silent after the one just beyond its boundary. */
class SessionRulesTest {

    record Row(String rule, String sentence, SomeSession fires, SomeSession silent) {
        @Override
        public String toString() {
            return rule + " " + sentence;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        pain(),
                        earlyAfterFusion(),
                        later(),
                        before(),
                        symptoms(),
                        ready(),
                        hold(),
                        regress(),
                        stop(),
                        habits())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void firesAtItsBoundaryAndNotBeyond(Row row) {
        assertThat(fired(row.fires())).contains(row.rule());
        assertThat(fired(row.silent())).doesNotContain(row.rule());
    }

    @Test
    void noRuleAboutSessionsIsForgotten() {
        assertThat(rows().map(Row::rule).distinct())
                .containsAll(Sample.SHIPPED
                        .rulebook()
                        .of(Scope.SESSION)
                        .map(Rule::id)
                        .toList());
    }

    private static List<String> fired(SomeSession session) {
        return new SessionDecider(Sample.SHIPPED).decide(session.facts()).rulesFired();
    }

    private static SomeSession hurting(int pain) {
        return ofChronicPain().hurting(pain);
    }

    private static List<Row> pain() {
        return List.of(
                new Row("PAIN-01", "pain 2 is green, 3 is not", hurting(2), hurting(3)),
                new Row("PAIN-02", "amber begins at 3", hurting(3), hurting(2)),
                new Row("PAIN-02", "amber ends at 4", hurting(4), hurting(5)),
                new Row("PAIN-03", "red begins at 5", hurting(5), hurting(4)));
    }

    private static List<Row> earlyAfterFusion() {
        return List.of(
                new Row(
                        "PAIN-05",
                        "4 is too much in the first weeks after a fusion, 3 is not",
                        ofSomeoneWith("lumbar-fusion", 5).hurting(4),
                        ofSomeoneWith("lumbar-fusion", 5).hurting(3)),
                new Row(
                        "PAIN-05",
                        "six weeks after a fusion 4 is amber as for everybody",
                        ofSomeoneWith("cervical-fusion", 5).hurting(4),
                        ofSomeoneWith("cervical-fusion", 6).hurting(4)),
                new Row(
                        "PAIN-05",
                        "twelve weeks when bone is poor",
                        ofSomeoneWith("lumbar-fusion", 11)
                                .and("osteoporosis-no-fracture", 100)
                                .hurting(4),
                        ofSomeoneWith("lumbar-fusion", 12)
                                .and("osteoporosis-no-fracture", 100)
                                .hurting(4)),
                new Row(
                        "PAIN-05",
                        "is about fusions",
                        ofSomeoneWith("lumbar-fusion", 0).hurting(4),
                        hurting(4)));
    }

    private static SomeSession later(double day, double twoDays) {
        return ofChronicPain().told(Fact.SESSION__PAIN_24H_DELTA, day).told(Fact.SESSION__PAIN_48H_DELTA, twoDays);
    }

    private static List<Row> later() {
        return List.of(
                new Row("PAIN-01", "one point more a day later is green, two are not", later(1, 0), later(2, 0)),
                new Row(
                        "PAIN-01",
                        "nobody knows before a day has passed",
                        later(0, 0),
                        ofChronicPain().untold(Fact.SESSION__PAIN_24H_DELTA)),
                new Row("PAIN-04", "two points more a day later, not one", later(2, 0), later(1, 0)),
                new Row("PAIN-04", "one point more two days later, not none", later(0, 1), later(0, 0)),
                new Row("PROG-04", "two points more a day later, not one", later(2, 0), later(1, 0)));
    }

    private static SomeSession beginningWith(double pain) {
        return ofChronicPain().told(Fact.PATIENT__PAIN_NOW, pain);
    }

    private static List<Row> before() {
        return List.of(
                new Row("PAIN-06", "7 before is no day for exercise, 6 is", beginningWith(7), beginningWith(6)),
                new Row("PAIN-07", "5 before asks for a light session, 4 does not", beginningWith(5), beginningWith(4)),
                new Row("PAIN-07", "6 is still light, 7 is more", beginningWith(6), beginningWith(7)),
                new Row(
                        "SCR-06",
                        "asks everybody with a condition the short list",
                        ofChronicPain(),
                        SomeSession.ofNobody()));
    }

    private static List<Row> symptoms() {
        return List.of(
                new Row(
                        "PAIN-08",
                        "symptoms move away from the spine",
                        ofChronicPain().told(Fact.SESSION__DISTAL_SPREAD, true),
                        ofChronicPain()),
                new Row(
                        "PAIN-08",
                        "what nobody told is not a yes",
                        ofChronicPain().told(Fact.SESSION__DISTAL_SPREAD, true),
                        ofChronicPain().untold(Fact.SESSION__DISTAL_SPREAD)),
                new Row(
                        "PAIN-09",
                        "new numbness or weakness",
                        ofChronicPain().told(Fact.SESSION__NEW_NEURO, true),
                        ofChronicPain()),
                new Row(
                        "PROG-05",
                        "new numbness or weakness",
                        ofChronicPain().told(Fact.SESSION__NEW_NEURO, true),
                        ofChronicPain()));
    }

    private static SomeSession ready(Fact fact, double number) {
        return ofSomeoneReady().told(fact, number);
    }

    private static List<Row> ready() {
        return List.of(
                new Row(
                        "PROG-01",
                        "three good sessions, not two",
                        ofSomeoneReady(),
                        ready(Fact.HISTORY__GOOD_SESSIONS_IN_ROW, 2)),
                new Row("PROG-01", "a week at the step", ofSomeoneReady(), ready(Fact.HISTORY__WEEKS_AT_LEVEL, 0)),
                new Row("PROG-01", "effort 6, not 7", ready(Fact.SESSION__RPE, 6), ready(Fact.SESSION__RPE, 7)),
                new Row(
                        "PROG-01",
                        "nine tenths done",
                        ready(Fact.SESSION__COMPLETED_FRACTION, 0.9),
                        ready(Fact.SESSION__COMPLETED_FRACTION, 0.89)),
                new Row(
                        "PROG-01",
                        "control kept",
                        ofSomeoneReady(),
                        ofSomeoneReady().told(Fact.SESSION__TECHNIQUE_OK, false)),
                new Row(
                        "PROG-01",
                        "control must have been looked at",
                        ofSomeoneReady(),
                        ofSomeoneReady().untold(Fact.SESSION__TECHNIQUE_OK)));
    }

    private static List<Row> hold() {
        return List.of(
                new Row("PROG-03", "pain 3", hurting(3), hurting(2)),
                new Row("PROG-03", "pain 4", hurting(4), hurting(5)),
                new Row(
                        "PROG-03",
                        "less than nine tenths done",
                        ofChronicPain().told(Fact.SESSION__COMPLETED_FRACTION, 0.89),
                        ofChronicPain().told(Fact.SESSION__COMPLETED_FRACTION, 0.9)),
                new Row(
                        "PROG-03",
                        "control lost",
                        ofChronicPain().told(Fact.SESSION__TECHNIQUE_OK, false),
                        ofChronicPain().untold(Fact.SESSION__TECHNIQUE_OK)));
    }

    private static SomeSession past(Fact fact, double number) {
        return ofChronicPain().told(fact, number);
    }

    private static List<Row> regress() {
        return List.of(
                new Row("PROG-04", "pain 5", hurting(5), hurting(4)),
                new Row(
                        "PROG-04",
                        "two bad sessions before, not one",
                        past(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 2),
                        past(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 1)),
                new Row(
                        "PROG-06",
                        "fifteen days without training, not fourteen",
                        past(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, 15),
                        past(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, 14)));
    }

    private static List<Row> stop() {
        return List.of(
                new Row(
                        "PROG-05",
                        "three steps back in four weeks, not two",
                        past(Fact.HISTORY__REGRESSIONS_IN_4_WEEKS, 3),
                        past(Fact.HISTORY__REGRESSIONS_IN_4_WEEKS, 2)),
                new Row(
                        "REF-02",
                        "three bad sessions before, not two",
                        past(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 3),
                        past(Fact.HISTORY__BAD_SESSIONS_IN_ROW, 2)),
                new Row(
                        "REF-01",
                        "six weeks without improvement, not five",
                        past(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, 6),
                        past(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, 5)));
    }

    private static List<Row> habits() {
        return List.of(
                new Row(
                        "FEAR-04",
                        "a fifth more than planned is enough",
                        ofChronicPain().told(Fact.SESSION__COMPLETED_FRACTION, 1.21),
                        ofChronicPain().told(Fact.SESSION__COMPLETED_FRACTION, 1.2)),
                new Row(
                        "LIM-09",
                        "the first two hours of the day",
                        ofChronicPain().told(Fact.SESSION__HOURS_AFTER_WAKING, 1.9),
                        ofChronicPain().told(Fact.SESSION__HOURS_AFTER_WAKING, 2)),
                new Row(
                        "LIM-09",
                        "is about discs and low backs",
                        ofSomeoneWith("nslbp-acute", 2).told(Fact.SESSION__HOURS_AFTER_WAKING, 1),
                        ofSomeoneWith("neck-pain", 2).told(Fact.SESSION__HOURS_AFTER_WAKING, 1)));
    }
}
