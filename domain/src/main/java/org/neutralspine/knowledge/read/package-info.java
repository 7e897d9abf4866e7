/**
 * Answers: is the knowledge base whole? Reads the YAML files into the values of the knowledge package and
 * refuses to go on, with file, line and id, when anything is not as it should be. Must never mend what it reads.
 */
@NullMarked
package org.neutralspine.knowledge.read;

import org.jspecify.annotations.NullMarked;
