/**
 * Answers: what can be prescribed? Exercises, their doses and the catalogue. Knows the spine. Must never know a
 * patient.
 */
@NullMarked
package org.neutralspine.exercise;

import org.jspecify.annotations.NullMarked;
