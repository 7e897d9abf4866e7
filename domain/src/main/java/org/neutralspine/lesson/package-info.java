/**
 * Answers: what may this patient read next, and what have they read? Chooses from the course of the knowledge base by conditions
 * and week, and keeps who read what when. Knows the intake and what stands above it. Must never decide about training.
 */
@NullMarked
package org.neutralspine.lesson;

import org.jspecify.annotations.NullMarked;
