/**
 * Answers: what should change, and why? What follows from a session, and which step each prescription is ready for. Knows
 * sessions, programs, the gate and the knowledge base. Must never ask more of a spine by
 * itself: that it proposes, and only what asks less takes effect at once.
 */
@NullMarked
package org.neutralspine.progression;

import org.jspecify.annotations.NullMarked;
