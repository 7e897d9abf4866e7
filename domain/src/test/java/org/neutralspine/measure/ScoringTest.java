package org.neutralspine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.Violation;
import org.neutralspine.kernel.Violations;
import org.neutralspine.measure.read.MeasureReader;

/** Answers become scores as each measure says, and what is missing is never read as a figure unless it says so. */
class ScoringTest {

    private static final MeasureCatalogue SHIPPED = MeasureReader.shipped();

    @Test
    void rolandMorrisCountsTheTicksAndWhatIsNotTickedIsNo() {
        assertThat(score("rmdq", Map.of("1", 1, "9", 1, "24", 1))).isEqualByComparingTo("3");
        assertThat(score("rmdq", all(24, 1))).isEqualByComparingTo("24");
        assertThat(score("rmdq", all(24, 0))).isEqualByComparingTo("0");
        assertThat(wrong("rmdq", Map.of("1", 1))).isEmpty();
    }

    @Test
    void aFormWithoutAnyAnswerIsNoScoreOfZero() {
        assertThat(wrong("rmdq", Map.of())).containsExactly("items");
        assertThat(wrong("odi", Map.of())).containsExactly("items");
    }

    @Test
    void oswestryDividesByTheSectionsThatWereAnswered() {
        assertThat(score("odi", all(10, 2))).isEqualByComparingTo("40");
        assertThat(score("odi", all(9, 2))).isEqualByComparingTo("40");
        assertThat(score("odi", Map.of("1", 5, "2", 0, "3", 0))).isEqualByComparingTo("33.33");
        assertThat(wrong("odi", all(9, 2))).isEmpty();
        assertThat(wrong("odi", Map.of("1", 6))).containsExactly("items.1");
    }

    @Test
    void tampaWithSeventeenItemsTurnsFourItemsRound() {
        Map<String, Integer> lowest = all(17, 1);
        List.of("4", "8", "12", "16").forEach(item -> lowest.put(item, 4));
        assertThat(score("tsk-17", lowest)).isEqualByComparingTo("17");

        Map<String, Integer> highest = all(17, 4);
        List.of("4", "8", "12", "16").forEach(item -> highest.put(item, 1));
        assertThat(score("tsk-17", highest)).isEqualByComparingTo("68");
    }

    @Test
    void tampaWithElevenItemsTurnsNoneAndNeedsAll() {
        assertThat(score("tsk-11", all(11, 1))).isEqualByComparingTo("11");
        assertThat(score("tsk-11", all(11, 4))).isEqualByComparingTo("44");
        assertThat(wrong("tsk-11", all(10, 1))).containsExactly("items.11");
    }

    @Test
    void valuesOutsideTheScaleAndHalvesAreRefused() {
        assertThat(wrong("nrs-now", Map.of("pain", 10))).isEmpty();
        assertThat(wrong("nrs-now", Map.of("pain", 11))).containsExactly("items.pain");
        assertThat(wrong("nrs-now", Map.of("pain", -1))).containsExactly("items.pain");
        assertThat(wrong("groc", Map.of("change", -5))).isEmpty();
        assertThat(wrong("groc", Map.of("change", -6))).containsExactly("items.change");
        assertThat(wrongExactly("nrs-now", Map.of("pain", new BigDecimal("2.5"))))
                .containsExactly("items.pain");
        assertThat(wrong("rmdq", Map.of("25", 1))).containsExactly("items.25");
    }

    @Test
    void aMeanIsRoundedToTwoDecimals() {
        assertThat(Scoring.score(
                        SHIPPED.find("own-activities").orElseThrow(), decimals(Map.of("a", 1, "b", 1, "c", 3))))
                .isEqualTo(new BigDecimal("1.67"));
    }

    private static BigDecimal score(String id, Map<String, Integer> answers) {
        return Scoring.score(SHIPPED.find(id).orElseThrow(), decimals(answers));
    }

    private static List<String> wrong(String id, Map<String, Integer> answers) {
        return wrongExactly(id, decimals(answers));
    }

    private static List<String> wrongExactly(String id, Map<String, BigDecimal> answers) {
        Measure measure = SHIPPED.find(id).orElseThrow();
        Violations violations = new Violations();
        Scoring.check(measure, measure.items(), answers, "items", violations);
        return violations.found().stream().map(Violation::path).toList();
    }

    private static Map<String, Integer> all(int items, int value) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int item = 1; item <= items; item++) {
            answers.put(Integer.toString(item), value);
        }
        return answers;
    }

    private static Map<String, BigDecimal> decimals(Map<String, Integer> answers) {
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        answers.forEach((item, value) -> decimals.put(item, BigDecimal.valueOf(value)));
        return decimals;
    }
}
