/**
 * Answers: what does this diagnosis allow, and when? Conditions with their phases, and the fused levels. Knows the
 * spine and the exercise categories. Must never know a patient's record.
 */
@NullMarked
package org.neutralspine.condition;

import org.jspecify.annotations.NullMarked;
