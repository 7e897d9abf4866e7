/**
 * Answers: what is done in a night besides the weekly report? What the passing of days makes known, what is proposed by now,
 * what is new. One class per artefact of {@code
 * META-INF/batch-jobs/nightly.xml}; the sending is the weekly report's own. Knows the ports of {@code alert}, {@code report} and {@code
 * delivery}, the use case that proposes, and the batch engine. Must never contain layout, SMTP or SQL.
 */
@NullMarked
package org.neutralspine.batch.nightly;

import org.jspecify.annotations.NullMarked;
