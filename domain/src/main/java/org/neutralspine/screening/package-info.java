/**
 * Answers: what speaks against training? Red-flag answers, documented downgrades and the urgency that follows. Knows
 * the knowledge base and the intake. Must never decide about a program.
 */
@NullMarked
package org.neutralspine.screening;

import org.jspecify.annotations.NullMarked;
