/**
 * Answers: who may sign in, as whom? Accounts, passwords, single-use links, and how guessing is slowed down. Knows only
 * {@code kernel} and {@code audit}. Must never contain health data, nor a password or a link's token in readable form.
 */
@NullMarked
package org.neutralspine.account;

import org.jspecify.annotations.NullMarked;
