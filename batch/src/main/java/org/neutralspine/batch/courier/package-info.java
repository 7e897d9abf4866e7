/**
 * Answers: how does a letter leave the house? By SMTP, or into a pickup folder where there is no mail server. Knows the port
 * of {@code delivery} and the mail settings. Must never contain a decision about trying again.
 */
@NullMarked
package org.neutralspine.batch.courier;

import org.jspecify.annotations.NullMarked;
