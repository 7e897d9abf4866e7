package org.neutralspine.web.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.kernel.Role;

/**
 * Somebody who works here, as an administrator sees them.
 *
 * @param id which one
 * @param username what they type
 * @param displayName as shown to others
 * @param email where reports go
 * @param role what they may do
 * @param actsForOperatingTeam whether this physician signs for the operating team
 * @param active whether they may sign in
 */
public record UserView(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        Role role,
        boolean actsForOperatingTeam,
        boolean active) {

    static UserView of(Account account) {
        Account.Profile profile = account.profile();
        return new UserView(
                account.id(),
                account.username(),
                profile.displayName(),
                profile.email(),
                profile.role(),
                profile.actsForOperatingTeam(),
                account.active());
    }
}
