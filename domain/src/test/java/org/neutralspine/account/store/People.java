package org.neutralspine.account.store;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.account.AcceptInvitation;
import org.neutralspine.account.Account;
import org.neutralspine.account.Accounts;
import org.neutralspine.account.Caseloads;
import org.neutralspine.account.ChangePassword;
import org.neutralspine.account.ChangeUser;
import org.neutralspine.account.CountAttempt;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.Invitations;
import org.neutralspine.account.InvitePatient;
import org.neutralspine.account.OfferFirstAdministrator;
import org.neutralspine.account.PasswordHash;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.account.ReadUsers;
import org.neutralspine.account.ResetPassword;
import org.neutralspine.account.SignIn;
import org.neutralspine.account.SignInResult;
import org.neutralspine.account.Turnstile;
import org.neutralspine.audit.Audit;
import org.neutralspine.audit.store.AuditRows;
import org.neutralspine.intake.store.CaseloadQueries;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Role;
import org.neutralspine.testing.OpenDatabase;

/** The use cases over a real database, and people made by them. */
final class People {

    static final String PASSWORD = "correct horse battery";

    final OpenDatabase database;
    final Accounts accounts;
    final Invitations invitations;
    final Caseloads caseloads;
    final Audit audit;
    final Clock clock;
    final PasswordHashing hashing = new PasswordHashing(1_000);

    People(OpenDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.accounts = new AccountRows(database.entityManager());
        this.invitations = new InvitationRows(database.entityManager());
        this.caseloads = new CaseloadQueries(database.entityManager());
        this.audit = new AuditRows(database.entityManager(), clock);
    }

    /** The first administrator, through the link that is printed at the first start. */
    Account firstAdministrator() {
        return database.inTransaction(() -> accept().acceptAsFirstAdministrator(
                        new OfferFirstAdministrator(accounts, invitations, clock)
                                .offer()
                                .orElseThrow()
                                .token(),
                        "admin1",
                        "Ada Min",
                        PASSWORD));
    }

    /** The administrator of this database, made if there is none yet. */
    Account firstAdministratorOrFound() {
        return database.inTransaction(() -> accounts.byUsername("admin1")).orElseGet(this::firstAdministrator);
    }

    Account staff(Actor administrator, String username, Role role) {
        Account.Profile profile = new Account.Profile("Dr. " + username, null, role, false);
        return database.inTransaction(() -> accept().accept(
                        createUser()
                                .create(administrator, username, profile)
                                .link()
                                .token(),
                        PASSWORD));
    }

    /** A patient in the caseload of that physiotherapist; without an account. */
    UUID patientOf(UUID physiotherapist) {
        UUID patient = UUID.randomUUID();
        database.inTransaction(() -> {
            run("insert into patient (id, hospital_number, given_name, family_name, birth_date, created_at)"
                    + " values ('" + patient + "', '" + patient.toString().substring(0, 8)
                    + "', 'Ann', 'Other', date '1960-01-01', current_timestamp)");
            run("insert into episode (id, patient_id, physiotherapist_id, opened_on) values ('" + UUID.randomUUID()
                    + "', '" + patient + "', '" + physiotherapist + "', date '2026-01-05')");
        });
        return patient;
    }

    private void run(String sql) {
        database.entityManager().createNativeQuery(sql).executeUpdate();
    }

    SignInResult signIn(String username, String password) {
        return signIn().verify(username, password);
    }

    SignIn signIn() {
        return new SignIn(attempts(), accounts, hashing, turnstile);
    }

    private final Turnstile turnstile = new Turnstile();

    /** As the container does: each of the two a transaction of its own. */
    private CountAttempt attempts() {
        return new CountAttempt(accounts, turnstile, audit, clock) {
            @Override
            public Counted begin(String username) {
                return database.inTransaction(() -> super.begin(username));
            }

            @Override
            public void succeeded(Account account, Optional<PasswordHash> stronger) {
                database.inTransaction(() -> super.succeeded(account, stronger));
            }
        };
    }

    AcceptInvitation accept() {
        return new AcceptInvitation(accounts, invitations, hashing, audit, clock);
    }

    CreateUser createUser() {
        return new CreateUser(accounts, invitations, audit, clock);
    }

    ChangeUser changeUser() {
        return new ChangeUser(accounts, audit);
    }

    ChangePassword changePassword() {
        return new ChangePassword(accounts, invitations, hashing, audit, clock);
    }

    ResetPassword resetPassword() {
        return new ResetPassword(accounts, invitations, caseloads, audit, clock);
    }

    InvitePatient invitePatient() {
        return new InvitePatient(accounts, invitations, caseloads, audit, clock);
    }

    ReadUsers readUsers() {
        return new ReadUsers(accounts);
    }
}
