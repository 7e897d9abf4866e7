package org.neutralspine.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.account.Account;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.Link;
import org.neutralspine.account.OfferFirstAdministrator;
import org.neutralspine.account.SignInResult;
import org.neutralspine.account.Token;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.testing.OpenDatabase;
import org.neutralspine.testing.TestDatabase;

@ParameterizedClass
@EnumSource
class LinksTest {

    private static final String NEW = "a wholly new password";

    @AutoClose
    private final OpenDatabase database;

    private final MovableClock clock = new MovableClock();
    private final People people;

    LinksTest(TestDatabase kind) {
        database = OpenDatabase.on(kind);
        people = new People(database, clock);
    }

    @Test
    void anEmptyDatabaseOffersALinkAtEveryStartAndOnlyTheNewestWorks() {
        Link first = offer().orElseThrow();
        Link second = offer().orElseThrow();

        refused(() -> acceptFirst(first.token()));
        assertThat(acceptFirst(second.token()).role()).isEqualTo(Role.ADMIN);
        assertThat(offer()).isEmpty();
        refused(() -> acceptFirst(second.token()));
    }

    @Test
    void aPatientsLinkWorksSevenDaysAndOnce() {
        Account physio = physio();
        UUID patient = people.patientOf(physio.id());
        CreateUser.Opened opened =
                database.inTransaction(() -> people.invitePatient().invite(physio.actor(), patient, Optional.empty()));

        clock.forward(Duration.ofDays(7).minusSeconds(1));
        Account account = accept(opened.link().token(), NEW);

        assertThat(account.patientId()).isEqualTo(patient);
        assertThat(in(people.signIn(account.username(), NEW))).isTrue();
        refused(() -> accept(opened.link().token(), NEW));
    }

    @Test
    void afterSevenDaysItIsRefusedAndThePhysiotherapistHandsOutAnother() {
        Account physio = physio();
        UUID patient = people.patientOf(physio.id());
        CreateUser.Opened opened = database.inTransaction(
                () -> people.invitePatient().invite(physio.actor(), patient, Optional.of("patient1")));

        clock.forward(Duration.ofDays(7));
        refused(() -> accept(opened.link().token(), NEW));
        Link again = database.inTransaction(() -> people.resetPassword().forPatient(physio.actor(), patient));

        assertThat(accept(again.token(), NEW).username()).isEqualTo("patient1");
    }

    @Test
    void aForeignPatientAndAnUnknownOneAnswerAlike() {
        Account physio = physio();
        UUID foreign = people.patientOf(people.firstAdministratorOrFound().id());

        for (UUID patient : List.of(foreign, UUID.randomUUID())) {
            refused(() -> database.inTransaction(
                    () -> people.invitePatient().invite(physio.actor(), patient, Optional.empty())));
            refused(() -> database.inTransaction(() -> people.resetPassword().forPatient(physio.actor(), patient)));
        }
    }

    @Test
    void aPasswordThatCannotBeUsedLeavesTheLinkWorking() {
        Account physio = physio();
        Link link = reset(physio);

        assertThatThrownBy(() -> accept(link.token(), "short")).isInstanceOf(Refusal.Invalid.class);
        assertThat(accept(link.token(), NEW).id()).isEqualTo(physio.id());
    }

    @Test
    void aResetEndsTheOldPasswordItsSessionsAndASlowDown() {
        Account physio = physio();
        IntStream.range(0, 12).forEach(i -> people.signIn("physio1", "wrong wrong wrong"));

        Account changed = accept(reset(physio).token(), NEW);

        assertThat(changed.signInEpoch()).isGreaterThan(physio.signInEpoch());
        assertThat(in(people.signIn("physio1", NEW))).isTrue();
        assertThat(in(people.signIn("physio1", People.PASSWORD))).isFalse();
    }

    @Test
    void usedByEightAtOnceItWorksForOne() throws Exception {
        Link link = reset(physio());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> use = () -> {
                try {
                    accept(link.token(), NEW);
                    return true;
                } catch (RuntimeException refused) {
                    return false;
                }
            };
            int worked = 0;
            for (var result :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> use).toList())) {
                worked += result.get() ? 1 : 0;
            }
            assertThat(worked).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void noTokenAndNoPasswordIsKeptReadably() {
        Link link = reset(physio());

        List<?> kept = database.inTransaction(() -> database.entityManager()
                .createNativeQuery("select token_hash from invitation union select password_hash from account")
                .getResultList());

        assertThat(kept.toString()).doesNotContain(link.token().text()).doesNotContain(People.PASSWORD);
        assertThat(link.toString()).doesNotContain(link.token().text());
    }

    private Account physio() {
        return people.staff(people.firstAdministratorOrFound().actor(), "physio1", Role.PHYSIOTHERAPIST);
    }

    private Link reset(Account account) {
        Actor administrator = people.firstAdministratorOrFound().actor();
        return database.inTransaction(() -> people.resetPassword().forAccount(administrator, account.id()));
    }

    private Optional<Link> offer() {
        return database.inTransaction(
                () -> new OfferFirstAdministrator(people.accounts, people.invitations, clock).offer());
    }

    private Account accept(Token token, String password) {
        return database.inTransaction(() -> people.accept().accept(token, password));
    }

    private Account acceptFirst(Token token) {
        return database.inTransaction(
                () -> people.accept().acceptAsFirstAdministrator(token, "admin1", "Ada Min", People.PASSWORD));
    }

    private static boolean in(SignInResult result) {
        return result.fold(account -> true, () -> false, until -> false);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.NotFound.class);
    }
}
