package org.neutralspine.batch.courier;

import java.time.Duration;

/**
 * How long the courier waits for a mail server, and for how long it then leaves it alone.
 *
 * @param connect for the connection
 * @param talk for each answer
 * @param letter for one letter in all
 * @param away how long nobody knocks again after the server could not be reached
 * @param refused how long nobody signs in again after the server refused it: more tries could lock the account
 */
record Waits(Duration connect, Duration talk, Duration letter, Duration away, Duration refused) {

    /** Less in all than the transaction of one letter lasts. */
    static final Waits USUAL = new Waits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(110),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));
}
