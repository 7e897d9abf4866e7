/**
 * Answers: how does an administrator start and watch the night's work? Jobs and deliveries as JSON. Knows the use cases of
 * {@code delivery} and the night watch of {@code batch}. Must never contain health data.
 */
@NullMarked
package org.neutralspine.web.job;

import org.jspecify.annotations.NullMarked;
