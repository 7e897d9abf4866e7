/**
 * Answers: does the whole product, started as a person starts it, keep its promises over HTTP? Knows nothing of the
 * inside: only addresses, JSON and mails.
 */
@NullMarked
package org.neutralspine.blackbox;

import org.jspecify.annotations.NullMarked;
