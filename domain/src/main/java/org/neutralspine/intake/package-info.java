/**
 * Answers: who is this, do we know enough? What is known of one patient. Knows the knowledge base. Must never decide
 * whether the patient may train.
 */
@NullMarked
package org.neutralspine.intake;

import org.jspecify.annotations.NullMarked;
