/**
 * Answers: what does each page show? One record per page, complete and already in words, so that a template only lays
 * out. Knows {@code kernel} and {@code report.chart}. Must never contain a lookup or a decision.
 */
@NullMarked
package org.neutralspine.web.page.view;

import org.jspecify.annotations.NullMarked;
