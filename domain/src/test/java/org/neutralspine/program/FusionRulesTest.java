package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Trial.chronic;
import static org.neutralspine.program.Trial.neckFused;
import static org.neutralspine.program.Trial.pair;
import static org.neutralspine.program.Trial.rated;
import static org.neutralspine.program.Trial.tagged;
import static org.neutralspine.testing.Sample.easy;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.program.Trial.Row;
import org.neutralspine.rule.Fact;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** Every rule about fusions and single conditions speaks against one exercise and not against the one just beyond. */
class FusionRulesTest {

    static Stream<Row> rows() {
        return Stream.of(afterFusion(), aroundFusion(), bridging(), strength(), conditions(), fractures())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void speaksAgainstAnExerciseAtItsBoundaryAndNotBeyond(Row row) {
        assertThat(row.fires().rules()).contains(row.rule());
        assertThat(row.silent().rules()).doesNotContain(row.rule());
    }

    @Test
    void noRuleIsForgotten() {
        assertThat(rows().map(Row::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(Trial.exerciseRules("FUS", "CON"));
    }

    private static List<Row> afterFusion() {
        return List.of(
                new Row(
                        "FUS-04",
                        "hands pulling a fused neck",
                        pair(neckFused(60), tagged("neck-pull")),
                        pair(fused(60), tagged("neck-pull"))),
                new Row(
                        "FUS-04",
                        "not the light holding of a head",
                        pair(neckFused(60), tagged("neck-load")),
                        pair(neckFused(60), tagged("neck-light"))),
                new Row(
                        "FUS-05",
                        "overhead in the first year",
                        pair(neckFused(51), tagged("overhead")),
                        pair(neckFused(52), tagged("overhead"))),
                new Row(
                        "FUS-05",
                        "neck and chest only",
                        pair(neckFused(20), tagged("overhead")),
                        pair(fused(20), tagged("overhead"))),
                new Row(
                        "FUS-06",
                        "large motion next to the fusion",
                        pair(fused(60), rated(Dimension.LUMBAR_EXTENSION, 3)),
                        pair(fused(60), rated(Dimension.LUMBAR_EXTENSION, 2))));
    }

    private static List<Row> aroundFusion() {
        Someone longFusion = with("long-instrumented-fusion", 60).at(Vertebra.T4, Vertebra.L1);
        return List.of(
                new Row(
                        "FUS-06",
                        "in its own region",
                        pair(longFusion, rated(Dimension.THORACIC_ROTATION, 3)),
                        pair(fused(60), rated(Dimension.THORACIC_ROTATION, 3))),
                new Row(
                        "FUS-07",
                        "water with an open wound",
                        pair(fused(5), tagged("water")),
                        pair(fused(6), tagged("water"))),
                new Row(
                        "FUS-07",
                        "a wound somebody saw",
                        pair(fused(20).finding(Fact.PATIENT__WOUND_CLOSED, false), tagged("water")),
                        pair(fused(20).finding(Fact.PATIENT__WOUND_CLOSED, false), tagged("machine"))),
                new Row(
                        "FUS-09",
                        "high power for half a year",
                        pair(fused(25), tagged("high-power-aerobic")),
                        pair(fused(26), tagged("high-power-aerobic"))));
    }

    private static List<Row> bridging() {
        SampleExercise bridge = tagged("implant-load-ge-walking");
        return List.of(
                new Row("FUS-01", "a bridge before six weeks", pair(fused(5), bridge), pair(fused(6), bridge)),
                new Row("FUS-01", "back and chest only", pair(fused(0), bridge), pair(neckFused(0), bridge)),
                new Row("FUS-02", "a bridge from six weeks", pair(fused(6), bridge), pair(fused(5), bridge)),
                new Row("FUS-02", "until twelve", pair(fused(11), bridge), pair(fused(12), bridge)),
                new Row(
                        "FUS-03",
                        "strength before twelve weeks",
                        pair(fused(11), easy("x").level(3)),
                        pair(fused(12), easy("x").level(3))));
    }

    private static List<Row> strength() {
        return List.of(new Row(
                "FUS-03",
                "control is no strength",
                pair(fused(11), easy("x").level(3)),
                pair(fused(11), easy("x").level(2))));
    }

    private static List<Row> conditions() {
        Someone slipped = with("degenerative-spondylolisthesis", 20);
        Someone narrow = with("lumbar-stenosis-lateral", 20);
        return List.of(
                new Row(
                        "CON-01",
                        "arching with stenosis",
                        pair(narrow, rated(Dimension.LUMBAR_EXTENSION, 2)),
                        pair(narrow, rated(Dimension.LUMBAR_EXTENSION, 1))),
                new Row(
                        "CON-02",
                        "arching with a slip",
                        pair(slipped, rated(Dimension.LUMBAR_EXTENSION, 2)),
                        pair(slipped, rated(Dimension.LUMBAR_EXTENSION, 1))),
                new Row(
                        "CON-02",
                        "bending is free",
                        pair(slipped, rated(Dimension.LUMBAR_EXTENSION, 2)),
                        pair(slipped, rated(Dimension.LUMBAR_FLEXION, 2))),
                new Row(
                        "CON-03",
                        "stretching an irritable nerve",
                        pair(with("disc-herniation-radiculopathy", 5), tagged("neural-tension-mild")),
                        pair(with("disc-herniation-radiculopathy", 6), tagged("neural-tension-mild"))),
                new Row(
                        "CON-04",
                        "running in a flare",
                        pair(with("nslbp-acute", 2), tagged("running")),
                        pair(chronic(), tagged("running"))));
    }

    private static List<Row> fractures() {
        Someone fractured = with("osteoporotic-vertebral-fracture", 20);
        return List.of(new Row(
                "CON-05",
                "more than brisk walking with a fracture",
                pair(fractured, rated(Dimension.IMPACT, 2)),
                pair(fractured, rated(Dimension.IMPACT, 1))));
    }
}
