/**
 * Answers: what becomes of the night when its process, its database or its mail server fails? The night in a plain JVM, the
 * faults, and the invariants that must hold after each. Knows the whole of {@code batch} and the tables. Must never contain
 * a decision of the product.
 */
@NullMarked
package org.neutralspine.batch.fault;

import org.jspecify.annotations.NullMarked;
