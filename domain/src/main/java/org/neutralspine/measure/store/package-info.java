/**
 * Answers: where do answers and activities stay? Entities and queries. Knows {@code measure} and what stands above it. Must never
 * score, and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.measure.store;

import org.jspecify.annotations.NullMarked;
