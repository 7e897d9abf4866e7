/**
 * Answers: where are reports, deliveries and runs kept? Plain SQL on the tables of V3, the same on both databases. Knows
 * {@code delivery}. Must never contain a decision about a retry.
 */
@NullMarked
package org.neutralspine.delivery.store;

import org.jspecify.annotations.NullMarked;
