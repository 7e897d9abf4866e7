/**
 * Answers: what does a figure look like on paper? A mannequin whose spine is seen, the things around it, arrows and words,
 * as SVG with presentation attributes only, so that a browser, a PDF and a mail draw the same. Knows bodies and scenes.
 * Must never decide how a body stands.
 */
@NullMarked
package org.neutralspine.figure.draw;

import org.jspecify.annotations.NullMarked;
