package org.neutralspine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.draw.Badge;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Direction;
import org.neutralspine.spine.Region;

class FigureCatalogueTest {

    private static Exercise exercise(String id) {
        return FigurePoses.KNOWLEDGE.catalogue().get(id);
    }

    @Test
    void everyExerciseHasItsFigure() {
        List<String> without = FigurePoses.KNOWLEDGE.catalogue().all().stream()
                .map(Exercise::id)
                .filter(id -> FigurePoses.SHIPPED.find(id).isEmpty())
                .toList();

        assertThat(without).isEmpty();
        assertThat(FigurePoses.SHIPPED.all())
                .hasSameSizeAs(FigurePoses.KNOWLEDGE.catalogue().all());
    }

    @Test
    void theSpineIsDrawnToMoveAsTheCatalogueRatesIt() {
        List<String> wrong = FigurePoses.SHIPPED.all().stream()
                .map(figure -> FigureChecks.agreement(figure, exercise(figure.id())))
                .flatMap(Collection::stream)
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void aBackThatBendsThoughItIsRatedStillIsNoticed() {
        Figure spoiled = FigurePoses.birdDog("{words: Start}", "{words: Sag, pose: {lumbar: -9}}");

        assertThat(FigureChecks.agreement(spoiled, exercise("bird-dog")))
                .containsExactly("bird-dog: lumbar extension is rated 0, drawn as 1 (9 degrees)");
    }

    @Test
    void aBackThatStaysStillThoughItIsRatedToBendIsNoticed() {
        Figure spoiled = FigurePoses.figure("- {id: full-sit-up, from: supine-bent, frames: [{words: Start}]}");

        assertThat(FigureChecks.agreement(spoiled, exercise("full-sit-up")))
                .anyMatch(line -> line.contains("lumbar flexion is rated 4, drawn as 0"))
                .anyMatch(line -> line.contains("cervical flexion is rated 3, drawn as 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "LUMBAR, FLEXION, 'lumbar: 7'",
        "LUMBAR, EXTENSION, 'lumbar: -7'",
        "THORACIC, FLEXION, 'thoracic: 9'",
        "THORACIC, EXTENSION, 'thoracic: -9'",
        "CERVICAL, FLEXION, 'neck: 15'",
        "CERVICAL, EXTENSION, 'neck: -15'"
    })
    void whatIsRatedStillMayNotBendOnTheWay(Region region, Direction direction, String bent) {
        List<Exercise> still = rated(region, direction, 0, 0);

        assertThat(still).hasSizeGreaterThan(20);
        for (Exercise exercise : still) {
            Figure spoiled = FigurePoses.figure("- {id: " + exercise.id()
                    + ", from: standing, frames: [{words: Start}, {pose: {" + bent + "}}, {words: End}]}");
            assertThat(FigureChecks.agreement(spoiled, exercise))
                    .anyMatch(
                            line -> line.contains(region.word() + " " + direction.word() + " is rated 0, drawn as 1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LUMBAR, FLEXION",
        "LUMBAR, EXTENSION",
        "THORACIC, FLEXION",
        "THORACIC, EXTENSION",
        "CERVICAL, FLEXION",
        "CERVICAL, EXTENSION"
    })
    void whatIsRatedToBendMustBendVisibly(Region region, Direction direction) {
        List<Exercise> bending = rated(region, direction, FigureChecks.VISIBLE, 4);

        assertThat(bending).isNotEmpty();
        for (Exercise exercise : bending) {
            Figure spoiled =
                    FigurePoses.figure("- {id: " + exercise.id() + ", from: standing, frames: [{words: Start}]}");
            assertThat(FigureChecks.agreement(spoiled, exercise))
                    .anyMatch(line -> line.contains(region.word() + " " + direction.word() + " is rated")
                            && line.contains("drawn as 0"));
        }
    }

    private static List<Exercise> rated(Region region, Direction direction, int from, int to) {
        return FigurePoses.KNOWLEDGE.catalogue().all().stream()
                .filter(exercise -> {
                    int rated = exercise.demand().of(Dimension.motion(region, direction));
                    return rated >= from && rated <= to;
                })
                .toList();
    }

    @Test
    void whatIsNeverPrescribedSaysAvoid() {
        for (Figure figure : FigurePoses.SHIPPED.all()) {
            boolean never = exercise(figure.id()).tags().contains(Exercise.NOT_PRESCRIBED);

            assertThat(Figures.badge(exercise(figure.id()), figure) == Badge.AVOID)
                    .as(figure.id())
                    .isEqualTo(never);
        }
    }

    @Test
    void aStillSpineIsCalledNeutralAndAMovingOneIsNot() {
        assertThat(badge("bird-dog")).isEqualTo(Badge.NEUTRAL);
        assertThat(badge("pelvic-tilt")).isEqualTo(Badge.SMALL);
        assertThat(badge("cat-cow")).isEqualTo(Badge.MOVES);
        assertThat(badge("running")).isEqualTo(Badge.CLEARED);
    }

    private static Badge badge(String id) {
        return Figures.badge(exercise(id), FigurePoses.SHIPPED.find(id).orElseThrow());
    }
}
