/**
 * Answers: where do sessions stay? Entities and queries. Knows {@code session} and what stands above it. Must never
 * decide, and no entity leaves this package.
 */
@NullMarked
package org.neutralspine.session.store;

import org.jspecify.annotations.NullMarked;
