/**
 * Answers: how do we say no, or that we failed? Every error of the API as one RFC 9457 problem document, the container's
 * own errors too. Knows the kernel's refusals, how a database that is away shows itself, and the JSON writer. Must never contain a stack trace, a class name or
 * health data in an answer.
 */
@NullMarked
package org.neutralspine.web.problem;

import org.jspecify.annotations.NullMarked;
