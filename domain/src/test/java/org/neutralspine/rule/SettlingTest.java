package org.neutralspine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left to ask of a condition once the exercise is known. */
class SettlingTest {

    private static final Set<Fact> SETTLED = Set.of(Fact.EXERCISE__LEVEL, Fact.EXERCISE__TAGS);
    private static final Facts STRENGTH = Facts.of(Map.of(Fact.EXERCISE__LEVEL, Value.of(4)));

    private static final When YES = level(Op.GE, 4);
    private static final When NO = level(Op.GE, 5);
    private static final When PAIN = test(Fact.PATIENT__PAIN_NOW, Op.LE, Value.of(4));
    private static final When FUSED = test(Fact.PATIENT__HAS_FUSION, Op.IS_TRUE);

    @Test
    void aSettledTestHoldsAlwaysOrNever() {
        assertThat(left(YES)).isEqualTo(When.always()).isEqualTo(new When.All(List.of()));
        assertThat(left(NO)).isEqualTo(When.never()).isEqualTo(new When.Any(List.of()));
        assertThat(left(PAIN)).isSameAs(PAIN);
    }

    @Test
    void whatTheSpineDecidesStaysOpenThoughItsFactIsSettled() {
        When tag = test(Fact.EXERCISE__TAGS, Op.TAG_FORBIDDEN);

        assertThat(left(tag)).isSameAs(tag);
    }

    @Test
    void ofAllOnlyTheOpenPartsStay() {
        assertThat(left(new When.All(List.of(YES, PAIN, NO)))).isEqualTo(When.never());
        assertThat(left(new When.All(List.of(YES, PAIN)))).isEqualTo(PAIN);
        assertThat(left(new When.All(List.of(YES, PAIN, FUSED)))).isEqualTo(new When.All(List.of(PAIN, FUSED)));
        assertThat(left(new When.All(List.of(YES, YES)))).isEqualTo(When.always());
    }

    @Test
    void ofAnyOneSettledYesDecides() {
        assertThat(left(new When.Any(List.of(NO, PAIN, YES)))).isEqualTo(When.always());
        assertThat(left(new When.Any(List.of(NO, PAIN)))).isEqualTo(PAIN);
        assertThat(left(new When.Any(List.of(NO, PAIN, FUSED)))).isEqualTo(new When.Any(List.of(PAIN, FUSED)));
        assertThat(left(new When.Any(List.of(NO, NO)))).isEqualTo(When.never());
    }

    @Test
    void notTurnsASettledAnswerRound() {
        assertThat(left(new When.Not(YES))).isEqualTo(When.never());
        assertThat(left(new When.Not(NO))).isEqualTo(When.always());
        assertThat(left(new When.Not(PAIN))).isEqualTo(new When.Not(PAIN));
    }

    @Test
    void everyTestIsFoundWhateverStandsAroundIt() {
        When nested = new When.All(List.of(new When.Any(List.of(PAIN, FUSED)), new When.Not(YES)));

        assertThat(nested.tests()).extracting(When.class::cast).containsExactly(PAIN, FUSED, YES);
    }

    @Test
    void eachValueIsReadAsWhatItIs() {
        assertThat(kind(Value.of(true))).isEqualTo("flag");
        assertThat(kind(Value.of(7))).isEqualTo("number");
        assertThat(kind(Value.of("light"))).isEqualTo("text");
        assertThat(kind(Value.of(List.of("dvt")))).isEqualTo("texts");
        assertThat(kind(Value.missing())).isEqualTo("missing");
    }

    private static String kind(Value value) {
        return value.fold(new Value.Reader<>() {
            @Override
            public String flag(boolean flag) {
                return "flag";
            }

            @Override
            public String number(double number) {
                return "number";
            }

            @Override
            public String text(String text) {
                return "text";
            }

            @Override
            public String texts(Set<String> texts) {
                return "texts";
            }

            @Override
            public String missing() {
                return "missing";
            }
        });
    }

    private static When left(When when) {
        return when.given(SETTLED, STRENGTH);
    }

    private static When level(Op op, int level) {
        return test(Fact.EXERCISE__LEVEL, op, Value.of(level));
    }

    private static When test(Fact fact, Op op, Value... operands) {
        return new When.Test(fact, op, Set.of(operands));
    }
}
