/**
 * Answers: how does a patient see the day and log a session over HTTP? Thin resources over {@code session}. Must never
 * contain medicine.
 */
@NullMarked
package org.neutralspine.web.session;

import org.jspecify.annotations.NullMarked;
