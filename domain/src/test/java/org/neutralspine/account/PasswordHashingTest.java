package org.neutralspine.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final PasswordHashing HASHING = new PasswordHashing(1_000);
    private static final String PASSWORD = "eleven purple cows";

    @Test
    void theRightPasswordMatchesAndAnyOtherDoesNot() {
        PasswordHash hash = HASHING.hash(PASSWORD);

        assertThat(HASHING.matches(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(HASHING.matches(PASSWORD + " ", Optional.of(hash))).isFalse();
        assertThat(HASHING.matches("", Optional.of(hash))).isFalse();
    }

    @Test
    void whoHasNoPasswordIsNeverRightNotEvenWithNobodys() {
        assertThat(HASHING.matches("nobody has this password", Optional.empty()))
                .isFalse();
    }

    @Test
    void theSamePasswordIsKeptDifferentlyForEachAndNeverInClear() {
        PasswordHash one = HASHING.hash(PASSWORD);
        PasswordHash other = HASHING.hash(PASSWORD);

        assertThat(one.text()).isNotEqualTo(other.text()).startsWith("pbkdf2-sha512$1000$");
        assertThat(one.text()).doesNotContain(PASSWORD);
        assertThat(one).hasToString("PasswordHash");
    }

    @Test
    void umlautsTypedOnAnotherKeyboardAreTheSamePassword() {
        PasswordHash composed = HASHING.hash("r\u00fcckenschmerzen");

        assertThat(HASHING.matches("ru\u0308ckenschmerzen", Optional.of(composed)))
                .isTrue();
    }

    @Test
    void aHashOfFewerRoundsIsWeakAndStillMatches() {
        PasswordHash weak = new PasswordHashing(500).hash(PASSWORD);

        assertThat(HASHING.isWeak(weak)).isTrue();
        assertThat(HASHING.isWeak(HASHING.hash(PASSWORD))).isFalse();
        assertThat(HASHING.matches(PASSWORD, Optional.of(weak))).isTrue();
    }

    @Test
    void realPasswordsCostAtLeastWhatOwaspAdvises() {
        assertThat(PasswordHashing.STRONG).isGreaterThanOrEqualTo(210_000);
    }
}
