package org.neutralspine.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.account.Account;
import org.neutralspine.account.SignInResult;
import org.neutralspine.account.Throttle;
import org.neutralspine.kernel.Role;
import org.neutralspine.testing.OpenDatabase;
import org.neutralspine.testing.TestDatabase;

@ParameterizedClass
@EnumSource
class SignInTest {

    @AutoClose
    private final OpenDatabase database;

    private final MovableClock clock = new MovableClock();
    private final People people;

    SignInTest(TestDatabase kind) {
        database = OpenDatabase.on(kind);
        people = new People(database, clock);
    }

    @Test
    void theRightPasswordSignsInHoweverTheNameIsTyped() {
        Account admin = people.firstAdministrator();

        SignInResult result = people.signIn(" ADMIN1 ", People.PASSWORD);

        assertThat(kind(result)).isEqualTo("in");
        assertThat(result.<Object>fold(Account::id, () -> "", until -> "")).isEqualTo(admin.id());
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAClosedAccountAnswerAlike() {
        Account admin = people.firstAdministrator();
        Account lead = people.staff(admin.actor(), "lead1", Role.LEAD);
        database.inTransaction(
                () -> people.changeUser().change(admin.actor(), lead.id(), lead.version(), lead.profile(), false));

        assertThat(kind(people.signIn("admin1", "wrong wrong wrong"))).isEqualTo("wrong");
        assertThat(kind(people.signIn("nobody", "wrong wrong wrong"))).isEqualTo("wrong");
        assertThat(kind(people.signIn("lead1", People.PASSWORD))).isEqualTo("wrong");
    }

    @Test
    void afterTenWrongOnesEvenTheRightOneWaitsAMinute() {
        people.firstAdministrator();
        for (int i = 0; i < Throttle.FREE_ATTEMPTS; i++) {
            assertThat(kind(people.signIn("admin1", "wrong wrong wrong"))).isEqualTo("wrong");
        }

        assertThat(kind(people.signIn("admin1", People.PASSWORD))).isEqualTo("slow");
        clock.forward(Throttle.FIRST_PAUSE);
        assertThat(kind(people.signIn("admin1", People.PASSWORD))).isEqualTo("in");
        assertThat(kind(people.signIn("admin1", "wrong wrong wrong"))).isEqualTo("wrong");
    }

    @Test
    void tryingToSignInIsNoNewVersionOfTheAccount() {
        Account admin = people.firstAdministrator();

        people.signIn("admin1", "wrong wrong wrong");
        people.signIn("admin1", People.PASSWORD);

        assertThat(database.inTransaction(() -> people.accounts.byId(admin.id())))
                .contains(admin);
    }

    @Test
    void aNameNobodyHasSlowsDownInTheSameWay() {
        people.firstAdministrator();
        for (int i = 0; i < Throttle.FREE_ATTEMPTS; i++) {
            assertThat(kind(people.signIn("nobody", "wrong wrong wrong"))).isEqualTo("wrong");
        }

        assertThat(kind(people.signIn("nobody", "wrong wrong wrong"))).isEqualTo("slow");
        clock.forward(Duration.ofMinutes(1));
        assertThat(kind(people.signIn("nobody", "wrong wrong wrong"))).isEqualTo("wrong");
    }

    @Test
    void whatCannotBeANameIsAWrongOne() {
        for (String name : List.of("", "\u0000", "a:b", "x".repeat(10_000), "\uD800")) {
            assertThat(kind(people.signIn(name, "wrong wrong wrong"))).isEqualTo("wrong");
        }
    }

    @Test
    void aHundredWrongOnesSideBySideAreJudgedTenTimesAtMostAndHurtNobodyElse() throws Exception {
        Account admin = people.firstAdministrator();
        people.staff(admin.actor(), "lead1", Role.LEAD);

        Map<String, Long> results = sideBySide(100);

        assertThat(results).containsEntry("wrong", 10L).containsEntry("slow", 90L);
        assertThat(kind(people.signIn("lead1", People.PASSWORD))).isEqualTo("in");
    }

    @Test
    void aSessionIsRecognizedUntilThePasswordTheRoleOrTheStateChanges() {
        Account admin = people.firstAdministrator();
        Account lead = people.staff(admin.actor(), "lead1", Role.LEAD);

        Account closed = database.inTransaction(
                () -> people.changeUser().change(admin.actor(), lead.id(), lead.version(), lead.profile(), false));
        Account opened = database.inTransaction(
                () -> people.changeUser().change(admin.actor(), lead.id(), closed.version(), lead.profile(), true));

        assertThat(recognized(admin)).isTrue();
        assertThat(recognized(lead)).isFalse();
        assertThat(recognized(closed)).isFalse();
        assertThat(recognized(opened)).isTrue();
    }

    private boolean recognized(Account account) {
        return database.inTransaction(() ->
                people.signIn().recognize(account.id(), account.signInEpoch()).isPresent());
    }

    private Map<String, Long> sideBySide(int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<SignInResult>> results = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                results.add(threads.submit(() -> people.signIn("admin1", "wrong wrong wrong")));
            }
            List<SignInResult> found = new ArrayList<>();
            for (Future<SignInResult> result : results) {
                found.add(result.get());
            }
            return found.stream().collect(Collectors.groupingBy(SignInTest::kind, Collectors.counting()));
        } finally {
            threads.shutdown();
        }
    }

    private static String kind(SignInResult result) {
        return result.fold(account -> "in", () -> "wrong", until -> "slow");
    }
}
