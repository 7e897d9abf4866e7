/**
 * Answers: is a data file that ships with the product what it should be? Reads YAML strictly, place by place, and names file
 * and line of what is wrong. Must never know what a file is about.
 */
@NullMarked
package org.neutralspine.kernel.file;

import org.jspecify.annotations.NullMarked;
