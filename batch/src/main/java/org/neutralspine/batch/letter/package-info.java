/**
 * Answers: how does a report look as a mail, as plain text and on paper, and how does a program to take home? Knows
 * {@code report}, the ports of {@code delivery} and words that are ready. Must never contain SQL, SMTP or a clinical
 * decision.
 */
@NullMarked
package org.neutralspine.batch.letter;

import org.jspecify.annotations.NullMarked;
