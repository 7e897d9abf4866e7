package org.neutralspine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of the rule language is the one the rulebook is written in, and an unknown word is none. */
class WordsOfTheRulebookTest {

    @Test
    void readsEachWordBackAndNoOther() {
        assertThat(Enforcement.HARD_STOP.word()).isEqualTo("hard_stop");
        assertThat(Enforcement.of("surgeon_override")).contains(Enforcement.SURGEON_OVERRIDE);
        assertThat(Enforcement.of("surgeon")).isEmpty();
        assertThat(Group.RETURN_TO_LOADING.word()).isEqualTo("return-to-loading");
        assertThat(Group.of("data-quality")).contains(Group.DATA_QUALITY);
        assertThat(Group.of("quality")).isEmpty();
        assertThat(Scope.EXERCISE.word()).isEqualTo("exercise");
        assertThat(Scope.of("session")).contains(Scope.SESSION);
        assertThat(Scope.of("hour")).isEmpty();
        assertThat(Outcome.of("hold_pending_clearance")).contains(Outcome.HOLD_PENDING_CLEARANCE);
        assertThat(Outcome.of("hold")).isEmpty();
        assertThat(Op.WHITELIST_FAILS.word()).isEqualTo("whitelist_fails");
        assertThat(Op.of("any_in")).contains(Op.ANY_IN);
        assertThat(Op.of("between")).isEmpty();
        assertThat(SessionAction.STOP_PROGRAM.word()).isEqualTo("stop_program");
        assertThat(SessionAction.of("regress")).contains(SessionAction.REGRESS);
        assertThat(SessionAction.of("rest")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DATA_QUALITY, false", "MERGE, true", "DOSING, true", "PAIN, false", "EXPLANATION, false"})
    void aProgramIsShapedFromMergingToDosing(Group group, boolean shapes) {
        assertThat(group.shapesProgram()).isEqualTo(shapes);
    }

    @Test
    void anActionIsAskedForByARuleThatHasItsEffect() {
        Rule hold = ruleThat(new Then.Hold("not yet"));

        assertThat(SessionAction.HOLD.isAskedBy(hold)).isTrue();
        assertThat(SessionAction.PROGRESS.isAskedBy(hold)).isFalse();
    }

    private static Rule ruleThat(Then effect) {
        return new Rule(
                "PROG-99",
                Group.PROGRESSION,
                "sample",
                Scope.SESSION,
                Enforcement.OVERRIDABLE,
                When.always(),
                List.of(effect),
                "",
                List.of(),
                "D",
                null);
    }

    @Test
    void anOperatorAsksOnlyAboutFactsItSuits() {
        assertThat(Op.GE.suits(Fact.PATIENT__PAIN_NOW)).isTrue();
        assertThat(Op.GE.suits(Fact.PATIENT__HAS_FUSION)).isFalse();
        assertThat(Op.TAG_FORBIDDEN.suits(Fact.EXERCISE__TAGS)).isTrue();
        assertThat(Op.TAG_FORBIDDEN.suits(Fact.PATIENT__REDFLAGS)).isFalse();
        assertThat(Op.INDICATION_MISSING.suits(Fact.EXERCISE__INDICATIONS)).isTrue();
        assertThat(Op.INDICATION_MISSING.suits(Fact.EXERCISE__TAGS)).isFalse();
        assertThat(Op.EXCEEDS_CAP.suits(Fact.EXERCISE__ANY_NUMERIC)).isTrue();
        assertThat(Op.IN.operand()).isEqualTo(Op.Operand.LIST);
        assertThat(Op.GE.operand()).isEqualTo(Op.Operand.ONE);
        assertThat(Op.EXISTS.operand()).isEqualTo(Op.Operand.NONE);
    }

    @Test
    void onlyOperatorsThatLookAtTheSpineOrTheDiagnosesAskMoreThanTheirFact() {
        assertThat(Set.of(Op.values()))
                .filteredOn(op -> !op.asksItsFactOnly())
                .containsExactlyInAnyOrder(Op.EXCEEDS_CAP, Op.TAG_FORBIDDEN, Op.WHITELIST_FAILS, Op.INDICATION_MISSING);
    }

    @Test
    void aFactHasANameAndAMeaning() {
        assertThat(Fact.PATIENT__PAIN_NOW.key()).isEqualTo("patient.pain_now");
        assertThat(Fact.PATIENT__PAIN_NOW.meaning()).isEqualTo("NRS points now, before a session");
        assertThat(Fact.ofKey("exercise.motion.lumbar.extension")).contains(Fact.EXERCISE__MOTION__LUMBAR__EXTENSION);
        assertThat(Fact.ofKey("patient.mood")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "-1, false", "11, false", "4.5, false"})
    void painIsAWholeNumberFromNoughtToTen(double pain, boolean admitted) {
        assertThat(Fact.PATIENT__PAIN_NOW.type().admits(Value.of(pain))).isEqualTo(admitted);
    }

    @Test
    void eachTypeAdmitsItsOwnKindAndNothingKnown() {
        Map<Fact, Value> own = Map.of(
                Fact.PATIENT__HAS_FUSION, Value.of(true),
                Fact.TESTS__SIDE_PLANK_RATIO, Value.of(0.95),
                Fact.PATIENT__ACTIVITY_LEVEL, Value.of("light"),
                Fact.EXERCISE__ID, Value.of("walking"),
                Fact.PATIENT__REDFLAGS, Value.of(List.of("dvt")));
        own.forEach((fact, value) -> {
            own.forEach((other, foreign) -> assertThat(fact.type().admits(foreign))
                    .as("%s for %s", foreign, fact)
                    .isEqualTo(fact == other || (fact == Fact.EXERCISE__ID && other == Fact.PATIENT__ACTIVITY_LEVEL)));
            assertThat(fact.type().admits(value)).isTrue();
            assertThat(fact.type().admits(Value.missing())).isTrue();
        });
        assertThat(Fact.PATIENT__ACTIVITY_LEVEL.type().admits(Value.of("lazy"))).isFalse();
        assertThat(Fact.EXERCISE__ANY_NUMERIC.type().admits(Value.of(1))).isFalse();
    }

    @Test
    void whatIsAllowedIsSaidInWords() {
        assertThat(Fact.PATIENT__PAIN_NOW.type().allowed()).isEqualTo("a whole number from 0 to 10");
        assertThat(Fact.TESTS__SIDE_PLANK_RATIO.type().allowed()).isEqualTo("a number from 0 to 1");
        assertThat(new Fact.Type(Fact.Kind.NUMBER, 0.5, 1, false, List.of()).allowed())
                .isEqualTo("a number from 0.5 to 1");
        assertThat(Fact.PATIENT__START_BACK.type().allowed()).isEqualTo("one of low, medium, high");
        assertThat(Fact.EXERCISE__ID.type().allowed()).isEqualTo("a word");
        assertThat(Fact.PATIENT__HAS_FUSION.type().allowed()).isEqualTo("true or false");
        assertThat(Fact.PATIENT__REDFLAGS.type().allowed()).isEqualTo("a list of words");
        assertThat(Fact.EXERCISE__ANY_NUMERIC.type().allowed()).isEqualTo("nothing: it is computed");
    }

    @Test
    void aRangeOfOneNumberIsARangeAndABackwardOneIsNot() {
        assertThat(new Range(3, 3).limit(5)).isEqualTo(3);
        assertThat(new Range(3, 3).limit(2)).isEqualTo(2);
        assertThat(new Range(2, null).limit(1)).isEqualTo(2);
        assertThatThrownBy(() -> new Range(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
