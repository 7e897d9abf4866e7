package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.TwelveWeeks.Course;
import org.neutralspine.progression.TwelveWeeks.Day;
import org.neutralspine.progression.TwelveWeeks.Week;
import org.neutralspine.rule.Fact;
import org.neutralspine.testing.Someone;

/** Twelve weeks of the typical courses: improving, flaring, plateau, pausing, and set-backs again and again. */
class TwelveWeeksTest {

    private static final Map<String, Double> CONTROLLED = Map.of("brace_and_neutral_breaths", 10.0);

    private static final Map<String, Double> ENDURING = Map.of(
            "brace_and_neutral_breaths", 10.0,
            "plank_knees_s", 35.0,
            "side_plank_knees_s", 25.0,
            "hinge_clean_reps", 8.0);

    private static final Map<Integer, Map<String, Double>> TESTED = Map.of(3, CONTROLLED, 6, ENDURING);

    private static Someone fused(int week) {
        return Someone.fused(18 + week).finding(Fact.PATIENT__ACTIVITY_LEVEL, "light");
    }

    private static Someone chronic(int week) {
        return Someone.with("nslbp-chronic", 60 + week).finding(Fact.PATIENT__ACTIVITY_LEVEL, "light");
    }

    private static Someone narrow(int week) {
        return Someone.with("lumbar-stenosis-central", 150 + week).finding(Fact.PATIENT__ACTIVITY_LEVEL, "light");
    }

    /** The table, for people to read in the build's output. */
    private static List<Week> twelveWeeks(String title, IntFunction<Someone> person, Course course) {
        List<Week> weeks = new TwelveWeeks(person, course, TESTED).run();
        Logger.getLogger(TwelveWeeksTest.class.getName()).info(() -> TwelveWeeks.table(title, weeks));
        return weeks;
    }

    @Test
    void whoImprovesDoesALittleMoreEveryWeek() {
        List<Week> weeks = twelveWeeks(
                "improving", TwelveWeeksTest::fused, (week, session) -> new Day(2, Math.max(1, 5 - week), 0, 0));

        assertThat(weeks.subList(0, 3))
                .allSatisfy(week -> assertThat(week.applied()).isEmpty());
        assertThat(weeks.subList(3, 12))
                .allSatisfy(week -> assertThat(week.kinds()).isNotEmpty().containsOnly(ProposalKind.ADVANCE));
        risesSlowly(weeks);
        assertThat(weeks.get(11).work())
                .isBetween(weeks.get(0).work() * 5 / 4, weeks.get(0).work() * 2);
        assertThat(walk(weeks.get(11))).isEqualTo(new Walk(1, 30, 4));
    }

    /** The whole program never rises by more than a single item may. */
    private static void risesSlowly(List<Week> weeks) {
        for (int i = 1; i < weeks.size(); i++) {
            assertThat(weeks.get(i).work()).isLessThanOrEqualTo(weeks.get(i - 1).work() * 6 / 5);
        }
    }

    private record Walk(int bouts, int minutes, int days) {}

    private static Walk walk(Week week) {
        Dose dose = week.tracks().stream()
                .map(Track::prescription)
                .filter(TwelveWeeks::isWalk)
                .map(Prescription::dose)
                .findFirst()
                .orElseThrow();
        return new Walk(dose.boutsPerDay(), Objects.requireNonNull(dose.minutes()), dose.perWeek());
    }

    private static Day flare(int week, int session) {
        return switch (week) {
            case 7 -> session == 0 ? new Day(3, 5, 2, 1) : new Day(3, 4, 0, 0);
            case 8 -> new Day(3, 4, 0, 0);
            case 9 -> new Day(2, 3, 0, 0);
            default -> new Day(1, 2, 0, 0);
        };
    }

    @Test
    void whoFlaresGoesBackAndBuildsUpAgain() {
        List<Week> weeks = twelveWeeks("flaring", TwelveWeeksTest::chronic, TwelveWeeksTest::flare);

        assertThat(weeks.get(6).kinds()).containsOnly(ProposalKind.REGRESS);
        assertThat(weeks.get(6).work()).isLessThan(weeks.get(5).work() * 3 / 4);
        assertThat(weeks.subList(7, 10))
                .allSatisfy(week -> assertThat(week.applied()).isEmpty());
        assertThat(weeks.get(10).kinds()).containsOnly(ProposalKind.ADVANCE);
        assertThat(weeks.get(11).work()).isLessThan(weeks.get(5).work());
        risesSlowly(weeks);
    }

    @Test
    void whoStaysWhereTheyAreIsSeen() {
        List<Week> weeks = twelveWeeks("plateau", TwelveWeeksTest::narrow, (week, session) -> new Day(4, 4, 0, 0));

        assertThat(weeks).allSatisfy(week -> assertThat(week.applied()).isEmpty());
        assertThat(weeks.subList(0, 6)).noneMatch(TwelveWeeksTest::isReferred);
        assertThat(weeks.subList(6, 12)).allMatch(TwelveWeeksTest::isReferred);
    }

    private static boolean isReferred(Week week) {
        return week.decisions().stream()
                .allMatch(decision -> decision.proposal().kind() == ProposalKind.REFER
                        && decision.proposal().alert());
    }

    private static @Nullable Day pause(int week, int session) {
        return week == 6 || week == 7 ? null : new Day(1, 2, 0, 0);
    }

    @Test
    void whoPausesBeginsAStepLower() {
        List<Week> weeks = twelveWeeks("pausing", TwelveWeeksTest::chronic, TwelveWeeksTest::pause);

        assertThat(weeks.get(7).kinds()).containsOnly(ProposalKind.REGRESS);
        assertThat(weeks.get(7).decisions().get(0).proposal().alert()).isFalse();
        assertThat(weeks.get(7).work()).isLessThan(weeks.get(4).work());
        assertThat(weeks.get(8).kinds()).containsOnly(ProposalKind.ADVANCE);
        risesSlowly(weeks);
    }

    private static Day setback(int week, int session) {
        return week >= 3 && week <= 5 && session == 0 ? new Day(3, 5, 0, 0) : new Day(1, 2, 0, 0);
    }

    @Test
    void threeSetBacksInFourWeeksNeedAPerson() {
        List<Week> weeks = twelveWeeks("set-backs", TwelveWeeksTest::chronic, TwelveWeeksTest::setback);

        assertThat(weeks.get(2).kinds()).containsOnly(ProposalKind.REGRESS);
        assertThat(weeks.get(4).kinds()).contains(ProposalKind.STOP);
        assertThat(weeks.subList(5, 12))
                .allSatisfy(week -> assertThat(week.decisions()).isEmpty());
        assertThat(weeks.get(4).decisions().get(1).proposal().referrals()).isNotEmpty();
    }
}
