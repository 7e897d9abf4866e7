package org.neutralspine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.testing.Sample;

/** A phase begins with the week it names and ends the day the next one begins. */
class PhaseOfTheWeekTest {

    @ParameterizedTest
    @CsvSource({
        "lumbar-fusion, 0, lf-0-6w",
        "lumbar-fusion, 5, lf-0-6w",
        "lumbar-fusion, 6, lf-6-12w",
        "lumbar-fusion, 11, lf-6-12w",
        "lumbar-fusion, 12, lf-12-26w",
        "lumbar-fusion, 25, lf-12-26w",
        "lumbar-fusion, 26, lf-26-52w",
        "lumbar-fusion, 51, lf-26-52w",
        "lumbar-fusion, 52, lf-52w-on",
        "lumbar-fusion, 5200, lf-52w-on",
        "postop-lumbar-decompression, 1, dec-0-2w",
        "postop-lumbar-decompression, 2, dec-2-6w"
    })
    void changesExactlyAtTheBoundary(String condition, int weeks, String phase) {
        assertThat(phaseAt(condition, weeks)).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"nslbp-chronic, 0, chronic-build", "nslbp-chronic, 5, chronic-build", "nslbp-chronic, 6, chronic-build"
    })
    void beforeTheFirstPhaseTheFirstHolds(String condition, int weeks, String phase) {
        assertThat(phaseAt(condition, weeks)).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"nslbp-acute, 5, acute-0-6w", "nslbp-acute, 6, acute-0-6w", "nslbp-acute, 90, acute-0-6w"})
    void afterTheLastPhaseTheLastHolds(String condition, int weeks, String phase) {
        assertThat(phaseAt(condition, weeks)).isEqualTo(phase);
    }

    private static String phaseAt(String condition, int weeks) {
        return Sample.SHIPPED.condition(condition).orElseThrow().phaseAt(weeks).id();
    }
}
