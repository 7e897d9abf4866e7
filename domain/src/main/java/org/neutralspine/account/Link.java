package org.neutralspine.account;

import java.time.Instant;

/**
 * A single-use link, handed out once.
 *
 * @param token its secret part; the web puts its address before it
 * @param kind what it is for
 * @param username whose password it sets; empty for the first administrator, who chooses a name
 * @param expiresAt from when it is refused
 */
public record Link(Token token, Invitation.Kind kind, String username, Instant expiresAt) {}
