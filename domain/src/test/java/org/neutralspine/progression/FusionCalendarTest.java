package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.progression.FusionCalendar.Stretch;
import org.neutralspine.progression.FusionCalendar.When;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Then;
import org.neutralspine.spine.Dimension;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** What is allowed this week after a fusion, what comes next and when. */
class FusionCalendarTest {

    private static final LocalDate OPERATED = LocalDate.parse("2026-01-05");

    private static FusionCalendar calendar(Someone someone, int weeks) {
        return FusionCalendar.of(Sample.SHIPPED, someone.intake(), OPERATED, OPERATED.plusWeeks(weeks))
                .orElseThrow();
    }

    @Test
    void thisWeekIsSaidInWordsThatMovePeople() {
        Stretch now = calendar(fused(8), 8).now().orElseThrow();

        assertThat(now.phaseId()).isEqualTo("lf-6-12w");
        assertThat(now.allowed())
                .containsExactly(
                        "Exercises up to level 2 of 5: basic control.",
                        "Walking.",
                        "Training with light bands or up to 3 kg.",
                        "Lifting up to 5 kg, close to the body.",
                        "Your low back may move a little, as far as it is easy.");
    }

    @Test
    void whatComesNextHasADayAndIsOnlyWhatIsNew() {
        Stretch next = calendar(fused(8), 8).next().orElseThrow();

        assertThat(next.phaseId()).isEqualTo("lf-12-26w");
        assertThat(next.from()).isEqualTo(OPERATED.plusWeeks(12));
        assertThat(next.opens())
                .contains(
                        "Exercises up to level 3 of 5: endurance.",
                        "Training with bands, light machines or up to 10 kg.",
                        "Lifting up to 10 kg, close to the body.")
                .doesNotContain("Walking.", "Your low back may move a little, as far as it is easy.");
    }

    @Test
    void aStretchBeginsOnItsFirstDayAndNotTheDayBefore() {
        LocalDate sixWeeks = OPERATED.plusWeeks(6);

        assertThat(FusionCalendar.of(Sample.SHIPPED, fused(5).intake(), OPERATED, sixWeeks.minusDays(1))
                        .flatMap(FusionCalendar::now)
                        .map(Stretch::phaseId))
                .contains("lf-0-6w");
        assertThat(FusionCalendar.of(Sample.SHIPPED, fused(6).intake(), OPERATED, sixWeeks)
                        .flatMap(FusionCalendar::now)
                        .map(Stretch::phaseId))
                .contains("lf-6-12w");
    }

    @Test
    void slowHealersBeginEachStretchSixWeeksLater() {
        FusionCalendar slow = calendar(fused(8).finding(Fact.PATIENT__HEALING_RISK, true), 8);

        assertThat(slow.now().map(Stretch::phaseId)).contains("lf-0-6w");
        assertThat(slow.next().map(Stretch::from)).contains(OPERATED.plusWeeks(12));
        assertThat(slow.stretches()).extracting(Stretch::week).containsExactly(0, 12, 18, 32, 58);
    }

    @Test
    void whoIsNotReadyYetKeepsTheStretchBeforeAndWhatComesNextIsSaidAsIfTheyWere() {
        FusionCalendar ready = calendar(fused(12), 12);
        FusionCalendar notYet = calendar(notReady(12), 12);

        assertThat(notYet.now().orElseThrow().allowed())
                .contains("Exercises up to level 2 of 5: basic control.", "Lifting up to 5 kg, close to the body.");
        assertThat(ready.now().orElseThrow().allowed())
                .contains("Exercises up to level 3 of 5: endurance.", "Lifting up to 10 kg, close to the body.");
        assertThat(notYet.stretches().subList(3, 5))
                .extracting(Stretch::allowed)
                .isEqualTo(ready.stretches().subList(3, 5).stream()
                        .map(Stretch::allowed)
                        .toList());
    }

    @Test
    void whoIsNotReadyYetIsTold() {
        assertThat(calendar(notReady(12), 12).keptBack()).isTrue();
        assertThat(calendar(fused(12), 12).keptBack()).isFalse();
        assertThat(calendar(notReady(5), 5).keptBack())
                .as("there is no stretch before the first")
                .isFalse();
    }

    @Test
    void whatOpensNextForThemIsTheStretchOfTheirOwnWeeks() {
        Stretch next = calendar(notReady(12), 12).next().orElseThrow();

        assertThat(next.phaseId()).isEqualTo("lf-12-26w");
        assertThat(next.opens()).contains("Lifting up to 10 kg, close to the body.");
        assertThat(next.allowed()).contains("Lifting up to 5 kg, close to the body.");
        assertThat(calendar(notReady(12), 12).stretches())
                .extracting(Stretch::opens)
                .isEqualTo(calendar(fused(12), 12).stretches().stream()
                        .map(Stretch::opens)
                        .toList());
    }

    private static Someone notReady(int weeks) {
        return fused(weeks).finding(Fact.PATIENT__PHASE_CRITERIA_MET, false);
    }

    @Test
    void theSurgeonsLimitsHoldInEveryStretch() {
        FusionCalendar limited =
                calendar(fused(8).limitedBySurgeon(Dimension.LEVEL, 2).liftingAtMost("4"), 8);

        assertThat(limited.stretches().subList(1, 5))
                .allSatisfy(stretch -> assertThat(stretch.allowed())
                        .contains(
                                "Exercises up to level 2 of 5: basic control.",
                                "Lifting up to 4 kg, close to the body."));
    }

    @Test
    void theLastStretchStays() {
        FusionCalendar calendar = calendar(fused(60), 60);

        assertThat(calendar.next()).isEmpty();
        assertThat(calendar.now().map(Stretch::when)).contains(When.NOW);
        assertThat(calendar.stretches().get(4).to()).isNull();
        assertThat(calendar.stretches().subList(0, 4)).extracting(Stretch::when).containsOnly(When.PAST);
    }

    @Test
    void thereIsNoneWithoutAFusionOrItsWeeks() {
        assertThat(FusionCalendar.of(Sample.SHIPPED, with("nslbp-chronic", 8).intake(), OPERATED, OPERATED))
                .isEmpty();
        assertThat(FusionCalendar.of(Sample.SHIPPED, fused(null).intake(), OPERATED, OPERATED))
                .isEmpty();
    }

    @Test
    void wordsDoNotFrighten() {
        List<String> frightening = Sample.SHIPPED
                .rulebook()
                .find("FEAR-02")
                .orElseThrow()
                .effects(Then.Require.class)
                .flatMap(lint -> lint.words().stream())
                .toList();
        for (String fusion : List.of("lumbar-fusion", "thoracic-fusion", "cervical-fusion")) {
            Someone someone = with(fusion, 8);
            List<String> words = calendar(someone, 8).stretches().stream()
                    .flatMap(stretch -> Stream.concat(stretch.allowed().stream(), stretch.opens().stream()))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(words)
                    .isNotEmpty()
                    .noneMatch(word -> frightening.stream().anyMatch(word::contains));
        }
    }
}
