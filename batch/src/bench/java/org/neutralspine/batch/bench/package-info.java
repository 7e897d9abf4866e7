/**
 * Answers: what does a night cost, beside what the database alone and what a common framework would take? Makes a hospital of
 * any size, lets each do the same work on it, holds the figures against each other and writes a table. Runs only under
 * {@code -Pbench}. Must never be needed by the product.
 */
@NullMarked
package org.neutralspine.batch.bench;

import org.jspecify.annotations.NullMarked;
