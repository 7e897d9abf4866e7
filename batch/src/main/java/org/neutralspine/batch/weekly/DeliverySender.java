package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Renderer;
import org.neutralspine.delivery.Reply;
import org.neutralspine.delivery.Reports;

/** Makes the letter of a delivery and gives it to the courier. */
@Named
@Dependent
public class DeliverySender implements ItemProcessor {

    private final Outbox outbox;
    private final Reports reports;
    private final Renderer renderer;
    private final Courier courier;

    /** Renders kept {@code reports} with {@code renderer}, sends with {@code courier}. */
    @Inject
    public DeliverySender(Outbox outbox, Reports reports, Renderer renderer, Courier courier) {
        this.outbox = outbox;
        this.reports = reports;
        this.renderer = renderer;
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
        return new Attempt(delivery, courier.take(letter(delivery, recipient)));
    }

    private Letter letter(Delivery delivery, String recipient) {
        try {
            return reports.report(delivery.reportId())
                    .map(report -> renderer.letter(report, recipient, delivery.messageId()))
                    .orElseThrow(() -> new IllegalStateException("its report is missing"));
        } catch (RuntimeException e) {
            throw new DeliveryFault(delivery, e);
        }
    }
}
