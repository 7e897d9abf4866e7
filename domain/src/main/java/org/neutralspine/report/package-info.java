/**
 * Answers: how was the week? How much of what was prescribed was done, where pain is heading, who needs attention and
 * why; numbers and words. Knows {@code kernel}. Must never contain layout, fonts or mail.
 */
@NullMarked
package org.neutralspine.report;

import org.jspecify.annotations.NullMarked;
