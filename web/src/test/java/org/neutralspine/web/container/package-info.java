/**
 * Answers: does the container put the product together as we mean it? Runs inside Payara Micro. Must stay small: what can
 * be tested without a container, or from outside, is.
 */
@NullMarked
package org.neutralspine.web.container;

import org.jspecify.annotations.NullMarked;
