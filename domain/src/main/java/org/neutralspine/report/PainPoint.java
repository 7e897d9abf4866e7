package org.neutralspine.report;

import java.time.LocalDate;

/**
 * One day's pain on the chart.
 *
 * @param day the hospital's day
 * @param score 0 to 10; a reported 0 is a report
 */
public record PainPoint(LocalDate day, int score) {}
