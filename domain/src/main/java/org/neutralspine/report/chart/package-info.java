/**
 * Answers: what do pain and training look like as a picture? Charts as SVG text with presentation attributes only, so
 * that a browser, a PDF and a mail draw the same. Knows {@code kernel}. Must never contain layout of a page, storage, or
 * a number that was not reported: a missing day is a gap, never zero.
 */
@NullMarked
package org.neutralspine.report.chart;

import org.jspecify.annotations.NullMarked;
