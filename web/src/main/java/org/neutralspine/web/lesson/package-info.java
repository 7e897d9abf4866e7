/**
 * Answers: which lessons are a patient's over HTTP, and which have they read? A thin resource over {@code lesson}. Must never
 * choose a lesson.
 */
@NullMarked
package org.neutralspine.web.lesson;

import org.jspecify.annotations.NullMarked;
