package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AdherenceTest {

    @Test
    void saysFromHowManyOfHowMany() {
        assertThat(new Adherence(9, 12).words()).isEqualTo("75 % (9 of 12 expected)");
    }

    @Test
    void isNotZeroWhenNothingWasExpected() {
        assertThat(new Adherence(0, 0).percent()).isEmpty();
        assertThat(new Adherence(3, 0).words()).isEqualTo("nothing was prescribed");
    }

    @Test
    void isZeroWhenNothingExpectedWasDone() {
        assertThat(new Adherence(0, 12).percent()).hasValue(0);
    }

    @Test
    void neverExceedsTheWhole() {
        assertThat(new Adherence(15, 12).percent()).hasValue(100);
    }

    @Test
    void roundsHalfUp() {
        assertThat(new Adherence(1, 8).percent()).hasValue(13);
        assertThat(new Adherence(1, 3).percent()).hasValue(33);
        assertThat(new Adherence(2, 3).percent()).hasValue(67);
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new Adherence(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
