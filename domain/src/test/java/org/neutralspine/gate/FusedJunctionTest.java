package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.with;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Region;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;

/** At a fused junction the caps of both regions hold in both; a missing key is no cap (REG-03). */
class FusedJunctionTest {

    @ParameterizedTest
    @CsvSource({
        "cervical-fusion, C5 C6, CERVICAL, flexion=1 extension=0 rotation=2 lateral_flexion=1",
        "cervical-fusion, C5 C6, THORACIC, ''",
        "cervical-fusion, C6 C7, THORACIC, flexion=1 extension=0 rotation=2 lateral_flexion=1",
        "cervical-fusion, C6 C7, LUMBAR, ''",
        "thoracic-fusion, T1 T2, CERVICAL, flexion=1 extension=1 rotation=1",
        "thoracic-fusion, T1 T2, LUMBAR, flexion=2 extension=2 rotation=2",
        "thoracic-fusion, T2 T3, CERVICAL, ''",
        "thoracic-fusion, T10 T11, LUMBAR, flexion=2 extension=2 rotation=2",
        "thoracic-fusion, T11 T12, LUMBAR, flexion=1 extension=1 rotation=1",
        "thoracic-fusion, T11 T12, CERVICAL, ''",
        "lumbar-fusion, L1 L2, THORACIC, flexion=1 extension=1 rotation=1 lateral_flexion=1",
        "lumbar-fusion, L2 L3, THORACIC, extension=2 rotation=2",
        "lumbar-fusion, L5 S1, THORACIC, extension=2 rotation=2",
        "lumbar-fusion, L1 L2, LUMBAR, flexion=1 extension=1 rotation=1 lateral_flexion=1"
    })
    void capsCrossOnlyTheJunctionThatIsFused(String condition, String levels, Region region, String caps) {
        assertThat(capsIn(region, tolerance(condition, levels))).isEqualTo(caps(caps));
    }

    @Test
    void aLongFusionAcrossBothJunctionsMovesNothingButWhatItsPhaseCaps() {
        Tolerance tolerance = tolerance("long-instrumented-fusion", "C7 L1");

        assertThat(capsIn(Region.CERVICAL, tolerance)).isEqualTo(caps("flexion=1 extension=1 rotation=1"));
        assertThat(capsIn(Region.THORACIC, tolerance))
                .isEqualTo(caps("flexion=1 extension=1 rotation=1 lateral_flexion=1"));
    }

    @Test
    void aCapThatCrossedSaysWhereItCameFrom() {
        assertThat(tolerance("cervical-fusion", "C6 C7").caps())
                .containsEntry(
                        Dimension.THORACIC_FLEXION,
                        Limit.of(1, new Provenance("cervical-fusion", "cf-12-26w", "REG-03")))
                .containsEntry(
                        Dimension.CERVICAL_FLEXION,
                        Limit.of(1, new Provenance("cervical-fusion", "cf-12-26w", "MRW-01")));
    }

    @Test
    void anotherConditionsCapCrossesTheFusedJunctionToo() {
        Tolerance tolerance = new Gate(Sample.SHIPPED)
                .decide(with("cervical-fusion", 60)
                        .at(Vertebra.C6, Vertebra.C7)
                        .and("osteoporosis-no-fracture", 20)
                        .intake())
                .assessment()
                .tolerance();

        assertThat(tolerance.caps())
                .containsEntry(
                        Dimension.CERVICAL_FLEXION,
                        Limit.of(1, new Provenance("osteoporosis-no-fracture", "op-all", "REG-03")));
    }

    private static Tolerance tolerance(String condition, String levels) {
        Vertebra[] vertebrae =
                Stream.of(levels.split(" ")).map(Vertebra::valueOf).toArray(Vertebra[]::new);
        return new Gate(Sample.SHIPPED)
                .decide(with(condition, condition.startsWith("long") ? 20 : 12)
                        .at(vertebrae)
                        .intake())
                .assessment()
                .tolerance();
    }

    private static Map<String, Integer> capsIn(Region region, Tolerance tolerance) {
        Map<String, Integer> caps = new TreeMap<>();
        tolerance.caps().forEach((dimension, limit) -> {
            if (dimension.movesIn(region)) {
                caps.put(dimension.key().substring(dimension.key().indexOf('.') + 1), limit.value());
            }
        });
        return caps;
    }

    private static Map<String, Integer> caps(String text) {
        return Stream.of(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(
                        Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1]), (a, b) -> a, TreeMap::new));
    }
}
