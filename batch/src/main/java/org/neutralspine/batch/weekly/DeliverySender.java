package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Letters;
import org.neutralspine.delivery.Reply;

/** Makes the letter of a delivery and gives it to the courier. */
@Named
@Dependent
public class DeliverySender implements ItemProcessor {

    private final Outbox outbox;
    private final Letters letters;
    private final Courier courier;

    /** Sends what {@code letters} makes with {@code courier}. */
    @Inject
    public DeliverySender(Outbox outbox, Letters letters, Courier courier) {
        this.outbox = outbox;
        this.letters = letters;
        this.courier = courier;
    }

    @Override
    public Attempt processItem(Object item) {
        Delivery delivery = (Delivery) item;
        String recipient = delivery.recipient();
        if (recipient == null) {
            return new Attempt(delivery, new Reply.Never("The account has no e-mail address."));
        }
        if (!outbox.mayReceive(delivery)) {
            return new Attempt(delivery, new Reply.Never("The recipient may no longer receive it."));
        }
        if (outbox.isFull(recipient)) {
            return new Attempt(delivery, new Reply.Later("Held back: this address got its hour's mails already."));
        }
        return new Attempt(delivery, courier.take(letter(delivery, recipient)));
    }

    private Letter letter(Delivery delivery, String recipient) {
        try {
            return letters.of(delivery, recipient);
        } catch (RuntimeException e) {
            throw new DeliveryFault(delivery, e);
        }
    }
}
