package org.neutralspine.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers in pictures are written as a formatter writes them. */
class SvgNumberTest {

    @Test
    void anyNumberIsWrittenAsAFormatterDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            same((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 2));
            same(random.nextInt(20_000) / 20.0 - 500);
            same(Math.nextAfter(random.nextInt(20_000) / 20.0 - 500, random.nextBoolean() ? 1e9 : -1e9));
        }
    }

    @Test
    void soAreTheOddOnes() {
        for (double odd :
                new double[] {0, -0.0, 0.05, -0.05, 0.04, -0.04, 0.25, 0.35, 9.95, 99.96, 1e8, -1e12, 1e300}) {
            same(odd);
        }
        same(Double.NaN);
        same(Double.POSITIVE_INFINITY);
    }

    private static void same(double value) {
        assertThat(Svg.n(value)).as("%s", value).isEqualTo(Svg.formatted(value));
    }
}
