/**
 * Answers: what does each page show? One record per page, complete and already in words, so that a template only lays
 * out. Knows {@code report.chart} and the parts of {@code web.page}. Must never contain a lookup or a decision.
 */
@NullMarked
package org.neutralspine.web.page.view;

import org.jspecify.annotations.NullMarked;
