/**
 * Answers: what was done, how did it feel? A session logs slots (item, day, bout) of the program in force, can be
 * corrected for two days, and the day's page says what is left. Knows the program and what stands above it. Must never
 * judge a course: progression does.
 */
@NullMarked
package org.neutralspine.session;

import org.jspecify.annotations.NullMarked;
