/**
 * Answers: who has to act? A clinician's caseload on one screen, most urgent first. Knows the patient's path up to
 * progression. Must never change a record of it.
 */
@NullMarked
package org.neutralspine.alert;

import org.jspecify.annotations.NullMarked;
