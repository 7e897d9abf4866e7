/**
 * Answers: how does HTTP say which version of a thing somebody read? ETag and If-Match for every resource. Knows
 * {@code kernel}. Must never know what the thing is.
 */
@NullMarked
package org.neutralspine.web.http;

import org.jspecify.annotations.NullMarked;
