package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Trial.chronic;
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
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** Every rule about limits speaks against one exercise and not against the one just beyond its boundary. */
class LimitRulesTest {

    static Stream<Row> rows() {
        return Stream.of(caps(), firstWeeks(), purposes(), families(), turning(), people())
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
        assertThat(rows().map(Row::rule).distinct()).containsExactlyInAnyOrderElementsOf(Trial.exerciseRules("LIM"));
    }

    private static List<Row> caps() {
        SampleExercise heavy = rated(Dimension.AXIAL_COMPRESSION, 4);
        return List.of(
                new Row(
                        "LIM-01",
                        "a rating above its cap",
                        pair(chronic(), rated(Dimension.LUMBAR_FLEXION, 4)),
                        pair(chronic(), rated(Dimension.LUMBAR_FLEXION, 3))),
                new Row(
                        "LIM-02",
                        "a forbidden tag",
                        pair(chronic(), tagged("jump")),
                        pair(chronic(), tagged("running"))),
                new Row(
                        "LIM-03",
                        "kept to be recognised",
                        pair(chronic(), tagged("not-prescribed")),
                        pair(chronic(), easy("x"))),
                new Row(
                        "LIM-04",
                        "the action limit",
                        pair(chronic(), heavy),
                        pair(chronic(), rated(Dimension.AXIAL_COMPRESSION, 3))),
                new Row(
                        "LIM-04",
                        "until the tests are passed",
                        pair(chronic(), heavy),
                        pair(chronic().justPassingLoadTests(), heavy)));
    }

    private static List<Row> firstWeeks() {
        return List.of(
                new Row(
                        "LIM-12",
                        "level 5",
                        pair(chronic(), easy("x").level(5)),
                        pair(chronic(), easy("x").level(4))),
                new Row(
                        "LIM-12",
                        "without supervision",
                        pair(chronic(), easy("x").level(5)),
                        pair(
                                chronic().finding(Fact.PATIENT__SUPERVISED, true),
                                easy("x").level(5))),
                new Row(
                        "LIM-13",
                        "not on the list of the first weeks",
                        pair(fused(5), easy("x")),
                        pair(fused(5), tagged("early-postop-ok"))),
                new Row("LIM-13", "a list of six weeks", pair(fused(5), easy("x")), pair(fused(6), easy("x"))),
                new Row(
                        "LIM-14",
                        "for others",
                        pair(chronic(), easy("x").onlyFor("neck-pain")),
                        pair(chronic(), easy("x").onlyFor("neck-pain", "nslbp-chronic"))));
    }

    private static List<Row> purposes() {
        return List.of(new Row(
                "LIM-14",
                "for anybody",
                pair(chronic(), easy("x").onlyFor("neck-pain")),
                pair(chronic(), easy("x").onlyFor())));
    }

    private static List<Row> families() {
        Someone brittle = with("osteoporosis-no-fracture", 30);
        return List.of(
                new Row(
                        "LIM-05",
                        "both straight legs after a fusion",
                        pair(fused(60), tagged("long-lever-leg")),
                        pair(chronic(), tagged("long-lever-leg"))),
                new Row(
                        "LIM-05",
                        "names three families",
                        pair(fused(60), tagged("trunk-flexion-core")),
                        pair(fused(60), tagged("jump"))),
                new Row(
                        "LIM-06",
                        "deep bending of brittle bones",
                        pair(brittle, tagged("end-range-flexion")),
                        pair(brittle, tagged("end-range-extension"))),
                new Row(
                        "LIM-06",
                        "of brittle bones only",
                        pair(brittle, tagged("sit-up-type")),
                        pair(chronic(), tagged("sit-up-type"))),
                new Row(
                        "LIM-07",
                        "a turn under load",
                        pair(chronic(), tagged("twist-under-load")),
                        pair(chronic(), tagged("end-range-rotation"))));
    }

    private static List<Row> turning() {
        return List.of(new Row(
                "LIM-08",
                "a full turn after a fusion",
                pair(fused(60), tagged("end-range-rotation")),
                pair(chronic(), tagged("end-range-rotation"))));
    }

    private static List<Row> people() {
        Someone centralising = chronic().finding(Fact.PATIENT__EXTENSION_PREFERENCE, true);
        Someone asked = chronic().finding(Fact.PATIENT__EXTENSION_PREFERENCE, false);
        return List.of(
                new Row(
                        "LIM-10",
                        "extension without a documented preference",
                        pair(chronic(), easy("prone-press-up")),
                        pair(centralising, easy("prone-press-up"))),
                new Row(
                        "LIM-10",
                        "three exercises only",
                        pair(asked, easy("standing-back-extension")),
                        pair(asked, easy("pelvic-tilt"))),
                new Row(
                        "LIM-11",
                        "one leg at sixty-five",
                        pair(chronic().aged(65), tagged("single-leg-stance")),
                        pair(chronic().aged(64), tagged("single-leg-stance"))),
                new Row(
                        "LIM-11",
                        "not what is safe at a rail",
                        pair(chronic().aged(65), tagged("fall-risk")),
                        pair(chronic().aged(65), tagged("fall-risk-low"))));
    }
}
