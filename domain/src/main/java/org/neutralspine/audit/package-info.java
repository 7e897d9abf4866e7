/**
 * Answers: who saw or changed what, and whose was it? One append-only row per act, in the same transaction as the act.
 * Knows only {@code kernel}; called by use cases. Must never contain health data: it names things by id.
 */
@NullMarked
package org.neutralspine.audit;

import org.jspecify.annotations.NullMarked;
