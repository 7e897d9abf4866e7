package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counting the slopes gives what sorting them gives, to the last bit. */
class SlopesTest {

    private static final int TRIES = 20_000;

    @Test
    void countingIsSortingForEveryCourseOnTheScale() {
        everyCourse(0, 10);
    }

    @Test
    void everySlopeThatIsPossibleIsKnown() {
        for (int day = 1; day < PainTrend.WINDOW_DAYS; day++) {
            for (int from = 0; from <= 10; from++) {
                for (int to = 0; to <= 10; to++) {
                    same(new int[] {0, day}, new int[] {from, to});
                }
            }
        }
    }

    @Test
    void scoresBeyondTheScaleAreSorted() {
        everyCourse(-30, 30);
        same(new int[] {0, 1}, new int[] {0, 11});
        same(new int[] {0, 1}, new int[] {-1, 0});
    }

    @Test
    void aCourseLongerThanTheWindowIsSorted() {
        same(new int[] {0, 1, PainTrend.WINDOW_DAYS - 1}, new int[] {3, 1, 9});
        same(new int[] {0, 1, PainTrend.WINDOW_DAYS}, new int[] {3, 1, 9});
        same(new int[] {0, 5, 400}, new int[] {10, 0, 10});
    }

    private static void everyCourse(int lowest, int highest) {
        Random random = new Random(28);
        for (int i = 0; i < TRIES; i++) {
            int share = 1 + random.nextInt(10);
            int[] later = IntStream.range(1, PainTrend.WINDOW_DAYS)
                    .filter(day -> random.nextInt(10) < share)
                    .toArray();
            int[] days = IntStream.concat(IntStream.of(0), IntStream.of(later)).toArray();
            same(days, random.ints(days.length, lowest, highest + 1).toArray());
        }
    }

    private static void same(int[] days, int[] scores) {
        assertThat(bits(Slopes.ascending(days, scores))).isEqualTo(bits(Slopes.sorted(days, scores)));
    }

    private static long[] bits(double[] slopes) {
        return IntStream.range(0, slopes.length)
                .mapToLong(i -> Double.doubleToRawLongBits(slopes[i]))
                .toArray();
    }
}
