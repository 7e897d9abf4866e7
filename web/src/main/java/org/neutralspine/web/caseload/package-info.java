/**
 * Answers: how does a clinician read their caseload, and the lead the board, over HTTP? Thin resources over {@code
 * report}. Must never contain medicine.
 */
@NullMarked
package org.neutralspine.web.caseload;

import org.jspecify.annotations.NullMarked;
