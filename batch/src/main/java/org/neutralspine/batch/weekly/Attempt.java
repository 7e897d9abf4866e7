package org.neutralspine.batch.weekly;

import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Reply;

/**
 * A delivery that was tried.
 *
 * @param delivery which
 * @param reply what it was told
 */
record Attempt(Delivery delivery, Reply reply) {}
