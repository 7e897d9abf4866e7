/**
 * Answers: how are accounts and single-use links kept? Rows and queries behind the ports of {@code account}. Knows
 * {@code account} and {@code kernel}. Must never decide anything.
 */
@NullMarked
package org.neutralspine.account.store;

import org.jspecify.annotations.NullMarked;
