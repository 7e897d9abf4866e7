package org.neutralspine.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.kernel.Refusal;

/** Whose fault a failed request was: a database that is away is nobody's, everything else stays what it is. */
class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true, the line broke",
        "08001, true, nobody listens",
        "53300, true, too many connections",
        "53100, true, the disk is full",
        "57P01, true, it was told to stop",
        "57P03, true, it is still starting",
        "90067, true, H2: the line broke",
        "57014, false, a statement was cancelled",
        "23505, false, it is there already",
        "40001, false, two at once",
        "42601, false, our own wrong statement"
    })
    void isToldByTheSqlState(String state, boolean away, String what) {
        RuntimeException wrapped = new IllegalStateException("wrapped", new SQLException(what, state));

        assertThat(DatabaseAway.noticedIn(wrapped)).as(what).isEqualTo(away);
    }

    @Test
    void isToldByThePoolThatHasNoConnectionToGive() {
        SQLException pool = new SQLException("Error in allocating a connection. Cause: refused");

        assertThat(DatabaseAway.noticedIn(pool)).isTrue();
        assertThat(DatabaseAway.noticedIn(new SQLException("no state and other words")))
                .isFalse();
    }

    @Test
    void isNeverReadIntoAnAnswerOfOurs() {
        assertThat(DatabaseAway.noticedIn(new Refusal.NotFound("patient"))).isFalse();
    }
}
