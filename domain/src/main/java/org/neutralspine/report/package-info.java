/**
 * Answers: how was the week? How much of what was prescribed was done, where pain is heading, who needs attention and
 * why; numbers and words. For one caseload, and for the whole service on the lead's board. Knows
 * everything up the patient's path. Must never contain layout, fonts or mail.
 */
@NullMarked
package org.neutralspine.report;

import org.jspecify.annotations.NullMarked;
