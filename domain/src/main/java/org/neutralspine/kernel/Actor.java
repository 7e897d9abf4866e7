package org.neutralspine.kernel;

import java.util.UUID;

/**
 * Who is acting, as sign-in proved it; the first parameter of every use case.
 *
 * @param accountId the account
 * @param username the name they sign in with
 * @param role what they are
 */
public record Actor(UUID accountId, String username, Role role) {

    private static final Actor NIGHT = new Actor(new UUID(0, 0), "night", Role.ADMIN);

    /** The night shift: nobody signed in, and the book of acts says so by the id that is all zeros. */
    public static Actor night() {
        return NIGHT;
    }
}
