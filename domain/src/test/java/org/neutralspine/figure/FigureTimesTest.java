package org.neutralspine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Exercise;

/** A figure is drawn on request, so it must be quick. Measured as CPU time of the thread: other work must not make it red. */
class FigureTimesTest {

    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 3;
    private static final double LIMIT_MS = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void aFigureStandsStillInUnderTwentyMilliseconds() {
        assertThat(slowOf("still", FigurePoses.SHIPPED::still)).isLessThan(LIMIT_MS);
    }

    @Test
    void aFigureMovesInUnderTwentyMilliseconds() {
        assertThat(slowOf("moving", FigurePoses.SHIPPED::moving)).isLessThan(LIMIT_MS);
    }

    /** The 95th percentile over all exercises, each at its best of three, in milliseconds; they are printed, to be read. */
    private double slowOf(String kind, Function<Exercise, Optional<String>> draw) {
        List<Exercise> all = List.copyOf(FigurePoses.KNOWLEDGE.catalogue().all());
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            all.forEach(exercise -> milliseconds(draw, exercise));
        }
        double[] times = all.stream()
                .mapToDouble(exercise -> bestOf(draw, exercise))
                .sorted()
                .toArray();
        System.out.printf(
                "%d figures, %s, ms of CPU: p50 %.1f, p95 %.1f, max %.1f%n",
                times.length, kind, part(times, 0.50), part(times, 0.95), part(times, 1));
        return part(times, 0.95);
    }

    /** A collection of garbage in mid-drawing says nothing about the drawing. */
    private double bestOf(Function<Exercise, Optional<String>> draw, Exercise exercise) {
        return DoubleStream.generate(() -> milliseconds(draw, exercise))
                .limit(ROUNDS)
                .min()
                .orElseThrow();
    }

    private double milliseconds(Function<Exercise, Optional<String>> draw, Exercise exercise) {
        long before = threads.getCurrentThreadCpuTime();
        assertThat(draw.apply(exercise)).as(exercise.id()).isPresent();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static double part(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
