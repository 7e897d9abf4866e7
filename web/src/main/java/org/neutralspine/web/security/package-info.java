/**
 * Answers: who is asking, and may a request from there be believed? One authentication mechanism (Basic for programs, a
 * session for browsers), defence against forged requests, security headers, accounts over REST. Knows {@code account}, the
 * start, the problem documents and the settings. Must never contain a password, a token or a name in a log.
 */
@NullMarked
package org.neutralspine.web.security;

import org.jspecify.annotations.NullMarked;
