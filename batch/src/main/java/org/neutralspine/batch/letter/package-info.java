/**
 * Answers: how does a report look as a mail, as plain text and on paper? Knows {@code report} and the ports of
 * {@code delivery}. Must never contain SQL, SMTP or a clinical decision.
 */
@NullMarked
package org.neutralspine.batch.letter;

import org.jspecify.annotations.NullMarked;
