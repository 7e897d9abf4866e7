/**
 * Answers: how do shared words fit into database columns? Holds what every {@code store} package needs: instants in UTC,
 * identifiers in {@code uuid} columns, the entity manager. Knows only {@code kernel}. Must never contain an entity.
 */
@NullMarked
package org.neutralspine.kernel.store;

import org.jspecify.annotations.NullMarked;
