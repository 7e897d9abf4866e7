/**
 * Answers: what should change, and why? What follows from a session, and which step each prescription is ready for. Knows
 * sessions, programs, the gate and the knowledge base. Must never change a program itself: it proposes.
 */
@NullMarked
package org.neutralspine.progression;

import org.jspecify.annotations.NullMarked;
