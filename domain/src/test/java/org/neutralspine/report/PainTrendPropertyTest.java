package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.TrainingWeek;

class PainTrendPropertyTest {

    private static final int TRIES = 2_000;
    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");

    @Test
    void doesNotDependOnTheOrderOfThePoints() {
        everyCourse((random, points) -> {
            List<PainPoint> shuffled = new ArrayList<>(points);
            Collections.shuffle(shuffled, random);

            assertThat(PainTrend.of(WEEK, shuffled)).isEqualTo(PainTrend.of(WEEK, points));
        });
    }

    @Test
    void keepsItsSlopeAndCertaintyWhenAllScoresMoveByTheSame() {
        everyCourse((random, points) -> {
            int shift = random.nextInt(11);
            PainTrend.Known moved = trend(mapped(points, s -> s + shift));

            assertThat(moved.slope()).isEqualTo(trend(points).slope(), within(1e-9));
            assertThat(moved.pValue()).isEqualTo(trend(points).pValue());
            assertThat(moved.start()).isEqualTo(trend(points).start() + shift, within(1e-9));
        });
    }

    @Test
    void scalesWithTheScores() {
        everyCourse((random, points) -> {
            PainTrend.Known tripled = trend(mapped(points, s -> 3 * s));

            assertThat(tripled.slope()).isEqualTo(3 * trend(points).slope(), within(1e-9));
            assertThat(tripled.low()).isEqualTo(3 * trend(points).low(), within(1e-9));
            assertThat(tripled.high()).isEqualTo(3 * trend(points).high(), within(1e-9));
        });
    }

    @Test
    void turnsItsSignWhenPainTurnsIntoItsOpposite() {
        everyCourse((random, points) -> {
            PainTrend.Known turned = trend(mapped(points, s -> 10 - s));

            assertThat(turned.slope()).isEqualTo(-trend(points).slope(), within(1e-9));
            assertThat(turned.pValue()).isEqualTo(trend(points).pValue(), within(1e-12));
        });
    }

    @Test
    void keepsTheSlopeInsideItsInterval() {
        everyCourse((random, points) -> {
            PainTrend.Known known = trend(points);

            assertThat(known.slope()).isBetween(known.low(), known.high());
            assertThat(known.pValue()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void agreesWithAnOracleThatSearchesForTheSlopeThatLeavesNoRankTrend() {
        everyCourse((random, points) -> {
            double slope = trend(points).slope();

            // Sen's definition: with the slope taken away, as many pairs rise as fall
            assertThat(rankTrend(points, slope - 1e-7)).isGreaterThanOrEqualTo(0);
            assertThat(rankTrend(points, slope + 1e-7)).isLessThanOrEqualTo(0);
        });
    }

    private static int rankTrend(List<PainPoint> points, double slope) {
        int s = 0;
        for (PainPoint earlier : points) {
            for (PainPoint later : points) {
                long days = ChronoUnit.DAYS.between(earlier.day(), later.day());
                if (days > 0) {
                    s += (int) Math.signum(later.score() - earlier.score() - slope * days / 7);
                }
            }
        }
        return s;
    }

    private interface Check {
        void accept(Random random, List<PainPoint> points);
    }

    private static void everyCourse(Check check) {
        Random random = new Random(46);
        for (int i = 0; i < TRIES; i++) {
            check.accept(random, course(random));
        }
    }

    private static List<PainPoint> course(Random random) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < PainTrend.WINDOW_DAYS; day++) {
            days.add(day);
        }
        Collections.shuffle(days, random);
        int reported = PainTrend.ENOUGH_DAYS + random.nextInt(PainTrend.WINDOW_DAYS - PainTrend.ENOUGH_DAYS + 1);
        return days.subList(0, reported).stream()
                .sorted()
                .map(day -> new PainPoint(PainTrend.firstDay(WEEK).plusDays(day), random.nextInt(11)))
                .toList();
    }

    private static List<PainPoint> mapped(List<PainPoint> points, IntUnaryOperator change) {
        return points.stream()
                .map(p -> new PainPoint(p.day(), change.applyAsInt(p.score())))
                .toList();
    }

    private static PainTrend.Known trend(List<PainPoint> points) {
        return (PainTrend.Known) PainTrend.of(WEEK, points);
    }
}
