/**
 * Answers: can a clinician read what the product believes? Writes {@code docs/rulebook.md} from the knowledge base and
 * from what the core decides with it.
 */
@NullMarked
package org.neutralspine.rulebook;

import org.jspecify.annotations.NullMarked;
