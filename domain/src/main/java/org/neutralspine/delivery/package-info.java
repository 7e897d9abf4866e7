/**
 * Answers: has it arrived, once? Reports kept as they were composed, the outbox with its retries, and the runs of the job
 * that fills and empties it. Knows {@code kernel} and {@code report}. Must never contain layout, SMTP or a batch engine.
 */
@NullMarked
package org.neutralspine.delivery;

import org.jspecify.annotations.NullMarked;
