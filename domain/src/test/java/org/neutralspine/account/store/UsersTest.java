package org.neutralspine.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.account.Account;
import org.neutralspine.account.SignInResult;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.testing.OpenDatabase;
import org.neutralspine.testing.TestDatabase;

class UsersTest {

    @AutoClose
    private final OpenDatabase database = OpenDatabase.on(TestDatabase.H2);

    private final People people = new People(database, new MovableClock());

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void onlyAnAdministratorManagesAccounts(Role role) {
        Account admin = people.firstAdministrator();
        Actor other = new Actor(UUID.randomUUID(), "other", role);

        notAllowed(() -> people.createUser().create(other, "new1", admin.profile()));
        notAllowed(() -> people.changeUser().change(other, admin.id(), 0, admin.profile(), true));
        notAllowed(() -> people.resetPassword().forAccount(other, admin.id()));
        notAllowed(() -> people.readUsers().all(other));
        notAllowed(() -> people.readUsers().one(other, admin.id()));
    }

    @Test
    void anAdministratorSeesNoPatientsAndCannotMakeOne() {
        Account admin = people.firstAdministrator();
        Account physio = people.staff(admin.actor(), "physio1", Role.PHYSIOTHERAPIST);
        UUID patient = people.patientOf(physio.id());
        Account theirs = database.inTransaction(
                        () -> people.invitePatient().invite(physio.actor(), patient, Optional.empty()))
                .account();

        assertThat(database.inTransaction(() -> people.readUsers().all(admin.actor())))
                .extracting(Account::username)
                .containsExactly("admin1", "physio1");
        assertThatThrownBy(() -> database.inTransaction(() -> people.readUsers().one(admin.actor(), theirs.id())))
                .isInstanceOf(Refusal.NotFound.class);
        Account.Profile profile = new Account.Profile("P", null, Role.PATIENT, false);
        assertThatThrownBy(() ->
                        database.inTransaction(() -> people.createUser().create(admin.actor(), "patient9", profile)))
                .isInstanceOf(Refusal.Invalid.class);
        notAllowed(() -> people.invitePatient().invite(admin.actor(), patient, Optional.empty()));
    }

    @Test
    void nobodyTakesTheirOwnRightsAwayAndAStaleChangeIsRefused() {
        Account admin = people.firstAdministrator();

        assertThatThrownBy(() -> database.inTransaction(() ->
                        people.changeUser().change(admin.actor(), admin.id(), admin.version(), admin.profile(), false)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> database.inTransaction(() -> people.changeUser()
                        .change(admin.actor(), admin.id(), admin.version() - 1, admin.profile(), true)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void everyFieldIsLookedAtAndATakenNameIsRefused() {
        Account admin = people.firstAdministrator();
        Account.Profile wrong = new Account.Profile(" ", "two@x, three@y", Role.LEAD, true);

        assertThatThrownBy(
                        () -> database.inTransaction(() -> people.createUser().create(admin.actor(), "a b", wrong)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting("path")
                                .containsExactly("username", "displayName", "email", "actsForOperatingTeam"));
        assertThatThrownBy(() -> people.staff(admin.actor(), "ADMIN1", Role.LEAD))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsTheOldOne() {
        Account admin = people.firstAdministrator();
        SignInResult wrong = people.signIn("admin1", "wrong wrong wrong");
        SignInResult right = people.signIn("admin1", People.PASSWORD);

        assertThatThrownBy(() -> database.inTransaction(
                        () -> people.changePassword().change(admin.actor(), wrong, "brand new password")))
                .isInstanceOf(Refusal.Invalid.class);
        Account changed = database.inTransaction(
                () -> people.changePassword().change(admin.actor(), right, "brand new password"));

        assertThat(changed.signInEpoch()).isGreaterThan(admin.signInEpoch());
        assertThat(people.signIn("admin1", "brand new password")).isInstanceOf(SignInResult.SignedIn.class);
    }

    private void notAllowed(Runnable act) {
        assertThatThrownBy(() -> database.inTransaction(act)).isInstanceOf(Refusal.NotAllowed.class);
    }
}
