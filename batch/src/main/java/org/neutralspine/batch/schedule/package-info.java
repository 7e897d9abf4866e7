/**
 * Answers: when does a run start, and what becomes of one whose server died? Knows the runs and the batch engine. Must never
 * contain what a run does.
 */
@NullMarked
package org.neutralspine.batch.schedule;

import org.jspecify.annotations.NullMarked;
