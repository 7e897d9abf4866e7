/**
 * Answers: what is done in a night besides the weekly report? One class per artefact of {@code
 * META-INF/batch-jobs/nightly.xml}; the sending is the weekly report's own. Knows the ports of {@code report} and {@code
 * delivery} and the batch engine. Must never contain layout, SMTP or SQL.
 */
@NullMarked
package org.neutralspine.batch.nightly;

import org.jspecify.annotations.NullMarked;
