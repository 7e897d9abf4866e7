package org.neutralspine.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.Violation;

/** Opens accounts, having looked at every field. */
final class NewAccounts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    private final Accounts accounts;
    private final Clock clock;

    NewAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Account open(String typedName, Account.Profile profile, @Nullable UUID patientId, @Nullable UUID createdBy) {
        String username = Credentials.username(typedName);
        List<Violation> found = new ArrayList<>(Credentials.checkUsername(username));
        found.addAll(check(profile));
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(found);
        }
        if (accounts.byUsername(username).isPresent()) {
            throw new Refusal.Conflict("username-taken", "Somebody has this user name. Choose another.", List.of());
        }
        Account account = new Account(UUID.randomUUID(), username, profile, patientId, true, 0, clock.instant(), 0);
        accounts.add(account, createdBy);
        return account;
    }

    static List<Violation> check(Account.Profile profile) {
        List<Violation> found = new ArrayList<>();
        String name = profile.displayName();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            found.add(new Violation("displayName", "1 to " + LONGEST_NAME + " characters on one line"));
        }
        String email = profile.email();
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            found.add(new Violation("email", "one e-mail address, or nothing"));
        }
        if (profile.actsForOperatingTeam() && profile.role() != Role.PHYSICIAN) {
            found.add(new Violation("actsForOperatingTeam", "true only for a physician"));
        }
        return found;
    }
}
