/**
 * Answers: what was prescribed, done and felt? Reads the weeks of whole caseloads with set queries. Knows {@code report} and
 * the tables of intake, screening, programs and sessions. Must never contain a judgement, an entity or a query per patient.
 */
@NullMarked
package org.neutralspine.report.store;

import org.jspecify.annotations.NullMarked;
