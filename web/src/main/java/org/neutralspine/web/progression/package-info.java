/**
 * Answers: how does somebody see over HTTP what comes next, and enter what was measured? Thin resources over {@code
 * progression}. Must never contain medicine.
 */
@NullMarked
package org.neutralspine.web.progression;

import org.jspecify.annotations.NullMarked;
