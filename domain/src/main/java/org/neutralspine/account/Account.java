package org.neutralspine.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Role;

/**
 * Somebody who may sign in. Never carries the password, not even its hash.
 *
 * @param id which one
 * @param username what they type, in lower case
 * @param profile who they are
 * @param patientId whose record they see; null unless they are a patient
 * @param active whether they may sign in at all
 * @param signInEpoch grows when the password, the role or the state changes; a session of an earlier epoch is dead
 * @param createdAt since when
 * @param version for optimistic locking
 */
public record Account(
        UUID id,
        String username,
        Profile profile,
        @Nullable UUID patientId,
        boolean active,
        int signInEpoch,
        Instant createdAt,
        long version) {

    /**
     * Who somebody is, as an administrator writes it down.
     *
     * @param displayName as shown to others
     * @param email where reports go; null when there is none
     * @param role what they may do
     * @param actsForOperatingTeam whether this physician signs for the operating team; false for everybody else
     */
    public record Profile(String displayName, @Nullable String email, Role role, boolean actsForOperatingTeam) {}

    /** This account as the one who acts. */
    public Actor actor() {
        return new Actor(id, username, profile.role());
    }

    /** What this person is. */
    public Role role() {
        return profile.role();
    }

    Account with(Profile newProfile, boolean newActive) {
        boolean signedOut = newActive != active || newProfile.role() != profile.role();
        return new Account(
                id,
                username,
                newProfile,
                patientId,
                newActive,
                signedOut ? signInEpoch + 1 : signInEpoch,
                createdAt,
                version);
    }
}
