/**
 * Answers: how does a clinician read their caseload over HTTP? A thin resource over {@code alert}. Must never contain
 * medicine.
 */
@NullMarked
package org.neutralspine.web.caseload;

import org.jspecify.annotations.NullMarked;
