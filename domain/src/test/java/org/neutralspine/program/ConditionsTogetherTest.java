package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Category;
import org.neutralspine.rule.Outcome;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Any two conditions together leave enough to train with, or say that a person must build the plan. */
class ConditionsTogetherTest {

    private static final List<String> CONDITIONS =
            List.copyOf(Sample.SHIPPED.conditions().keySet());

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 20, 60})
    void anyTwoLeaveThreeKindsOfExerciseOrAreHandedToAClinician(int weeks) {
        for (String one : CONDITIONS) {
            for (String other : CONDITIONS.subList(CONDITIONS.indexOf(one), CONDITIONS.size())) {
                if (!one.equals(other) && Fusion.isFusion(one) && Fusion.isFusion(other)) {
                    continue;
                }
                Preview preview =
                        Preview.of(Sample.SHIPPED, both(one, other, weeks).intake());
                if (preview.program().isEmpty()) {
                    assertThat(preview.verdict().answer().outcome()).isEqualTo(Outcome.REFER_BEFORE_PROGRAM);
                    assertThat(preview.verdict().answer().messageKey()).isEqualTo("too_few");
                } else {
                    assertThat(categories(preview)).as("%s and %s", one, other).hasSizeGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    @Test
    void everyConditionAloneLeavesThreeKindsOfExerciseAtEveryTime() {
        for (String condition : CONDITIONS) {
            for (int weeks : new int[] {0, 2, 8, 20, 60}) {
                Preview preview = Preview.of(
                        Sample.SHIPPED, both(condition, condition, weeks).intake());

                assertThat(categories(preview)).as("%s at %s", condition, weeks).hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void phasesAreFiftyTwo() {
        assertThat(Sample.SHIPPED.conditions().values().stream()
                        .map(Condition::phases)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(52);
    }

    private static Someone both(String one, String other, int weeks) {
        Someone someone = Someone.with(one, weeks);
        if (!one.equals(other)) {
            someone.and(other, weeks);
        }
        levels(Stream.of(one, other)).ifPresent(levels -> someone.at(levels));
        return someone;
    }

    private static Optional<Vertebra[]> levels(Stream<String> conditions) {
        return conditions.filter(Fusion::isFusion).findFirst().map(fusion -> switch (fusion) {
            case "cervical-fusion" -> new Vertebra[] {Vertebra.C5, Vertebra.C6};
            case "thoracic-fusion" -> new Vertebra[] {Vertebra.T5, Vertebra.T7};
            case "lumbar-fusion" -> new Vertebra[] {Vertebra.L4, Vertebra.L5};
            default -> new Vertebra[] {Vertebra.T4, Vertebra.L1};
        });
    }

    private static Set<Category> categories(Preview preview) {
        return preview.appraisals().values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(appraisal -> Sample.exercise(appraisal.exerciseId()).category())
                .collect(Collectors.toSet());
    }
}
