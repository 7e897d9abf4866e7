/**
 * Answers: how is the patient doing, by measures that others use too? Definitions as data, scores, and whether a change matters;
 * the activities a patient wants back. Knows the intake and what stands above it. Must never decide about training.
 */
@NullMarked
package org.neutralspine.measure;

import org.jspecify.annotations.NullMarked;
