package org.neutralspine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.spine.Vertebra;

/** Which segments a fusion leaves next to it, and when it counts as long. */
class FusionTest {

    @ParameterizedTest
    @CsvSource({
        "L4 L5 S1, L3 L4, none, false",
        "C5 C6, C4 C5, C6 C7, false",
        "T4 T5 T6 T7 T8 T9 T10 T11 T12 L1, T3 T4, L1 L2, true",
        "L4 L5, L3 L4, L5 S1, false",
        "C0 C1, none, C1 C2, false",
        "S1 L4, L3 L4, none, false"
    })
    void theNeighboursOfAFusionTakeItsMotion(String levels, String upper, String lower, boolean isLong) {
        Fusion fusion = over(levels);

        assertThat(fusion.above().map(FusionTest::words).orElse("none")).isEqualTo(upper);
        assertThat(fusion.below().map(FusionTest::words).orElse("none")).isEqualTo(lower);
        assertThat(fusion.isLong()).isEqualTo(isLong);
    }

    @ParameterizedTest
    @EnumSource(Vertebra.class)
    void everySingleLevelHasItsVertebraAboveAndBelow(Vertebra level) {
        Fusion fusion = Fusion.over(List.of(level)).orElseThrow();

        assertThat(fusion.segments()).isZero();
        assertThat(fusion.isLong()).isFalse();
        assertThat(fusion.above()).isEqualTo(level.above().map(neighbour -> List.of(neighbour, level)));
        assertThat(fusion.below()).isEqualTo(level.below().map(neighbour -> List.of(level, neighbour)));
        assertThat(fusion.above().isEmpty()).isEqualTo(level == Vertebra.C0);
        assertThat(fusion.below().isEmpty()).isEqualTo(level == Vertebra.S1);
    }

    @Test
    void gapsAreFilledWhenSegmentsAreCounted() {
        assertThat(over("L2 L5").segments()).isEqualTo(3);
        assertThat(over("L5 L2 L4").vertebrae()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "L2 L5, false",
        "L1 L5, true",
        "T1 T4, false",
        "T1 T5, true",
        "T11 T12, false",
        "T12 L1, true",
        "L1 L2, false",
        "C6 C7, false",
        "C7 T1, true",
        "T1 T2, false"
    })
    void isLongFromFiveVertebraeOrAcrossAJunction(String levels, boolean isLong) {
        assertThat(over(levels).isLong()).isEqualTo(isLong);
    }

    @ParameterizedTest
    @CsvSource({
        "C5 C6, false, false",
        "C6 C7, true, false",
        "T1 T2, true, false",
        "T2 T11, false, false",
        "T11 T12, false, true",
        "L1 L2, false, true",
        "L2 L3, false, false",
        "C7 L1, true, true"
    })
    void touchesAJunctionWithEitherOfItsVertebrae(String levels, boolean neck, boolean lumbar) {
        assertThat(over(levels).touchesNeckJunction()).isEqualTo(neck);
        assertThat(over(levels).touchesLumbarJunction()).isEqualTo(lumbar);
    }

    @ParameterizedTest
    @CsvSource({
        "lumbar-fusion, L1 S1, true",
        "lumbar-fusion, T12 L1, false",
        "thoracic-fusion, T1 T12, true",
        "thoracic-fusion, C7 T1, false",
        "cervical-fusion, C0 C7, true",
        "cervical-fusion, C7 T1, false",
        "long-instrumented-fusion, C7 S1, true",
        "nslbp-chronic, L4 L5, false"
    })
    void levelsMustLieInTheRegionOfTheirFusion(String condition, String levels, boolean suits) {
        assertThat(over(levels).suits(condition)).isEqualTo(suits);
    }

    @Test
    void withoutLevelsThereIsNothingToSay() {
        assertThat(Fusion.over(List.of())).isEmpty();
        assertThat(Fusion.isFusion("cervical-fusion")).isTrue();
        assertThat(Fusion.isFusion("postop-lumbar-decompression")).isFalse();
    }

    private static Fusion over(String levels) {
        return Fusion.over(Stream.of(levels.split(" ")).map(Vertebra::valueOf).toList())
                .orElseThrow();
    }

    private static String words(List<Vertebra> pair) {
        return pair.get(0) + " " + pair.get(1);
    }
}
