/**
 * Answers: how are alerts and cover asked for over HTTP? Resources and their JSON. Knows the use cases of {@code alert}
 * and {@code intake}. Must never hold medicine.
 */
@NullMarked
package org.neutralspine.web.alert;

import org.jspecify.annotations.NullMarked;
