/**
 * Answers: what happens at night? Jakarta Batch jobs, their schedule, rendering and sending. Knows the domain. Must never
 * contain medicine.
 */
@NullMarked
package org.neutralspine.batch;

import org.jspecify.annotations.NullMarked;
