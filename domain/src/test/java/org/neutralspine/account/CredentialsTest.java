package org.neutralspine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.kernel.Refusal;

class CredentialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve chars",
                "neutral-spine-demo",
                "\uD83D\uDE00a\uD83D\uDE00b\uD83D\uDE00c\uD83D\uDE00d\uD83D\uDE00e\uD83D\uDE00f"
            })
    void twelveCharactersOfAnyKindAreEnough(String password) {
        assertThatCode(() -> Credentials.requirePassword(password, "anna")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "anna is my name", "ANNA is my name", "aaaaaaaaaaaa", "121212121212"})
    void shortOnesAndThoseAnybodyGuessesAreRefused(String password) {
        assertThatThrownBy(() -> Credentials.requirePassword(password, "anna")).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void theLongestHasTwoHundredCharacters() {
        assertThatCode(() -> Credentials.requirePassword("abcd".repeat(50), "anna"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Credentials.requirePassword("abcd".repeat(50) + "e", "anna"))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", "-anna", "an na", "an:na", "\u00e4nna", "<b>", "anna\n"})
    void userNamesAreShortPlainWords(String username) {
        assertThat(Credentials.checkUsername(username)).isNotEmpty();
    }

    @Test
    void userNamesAreKeptInLowerCase() {
        assertThat(Credentials.username(" ANNA.Li ")).isEqualTo("anna.li");
        assertThat(Credentials.checkUsername("anna.li")).isEmpty();
    }
}
