/**
 * Answers: what does the job weekly-report do, part by part? Its artefacts, named as in
 * {@code META-INF/batch-jobs/weekly-report.xml}. Knows the ports of {@code report} and {@code delivery} and the batch
 * engine. Must never contain layout, SMTP or SQL.
 */
@NullMarked
package org.neutralspine.batch.weekly;

import org.jspecify.annotations.NullMarked;
