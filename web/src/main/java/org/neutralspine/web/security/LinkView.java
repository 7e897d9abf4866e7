package org.neutralspine.web.security;

import java.time.Instant;

/**
 * A single-use link to hand over; shown once.
 *
 * @param url where it leads
 * @param username for whom
 * @param expiresAt until when
 */
public record LinkView(String url, String username, Instant expiresAt) {}
