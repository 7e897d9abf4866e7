/**
 * Answers: how is a patient registered, examined, screened, cleared and moved over HTTP? Thin resources over
 * {@code intake}. Must never contain medicine.
 */
@NullMarked
package org.neutralspine.web.intake;

import org.jspecify.annotations.NullMarked;
