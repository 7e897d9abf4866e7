package org.neutralspine.kernel;

import java.util.UUID;

/**
 * Who is acting, as sign-in proved it; the first parameter of every use case.
 *
 * @param accountId the account
 * @param username the name they sign in with
 * @param role what they are
 */
public record Actor(UUID accountId, String username, Role role) {}
