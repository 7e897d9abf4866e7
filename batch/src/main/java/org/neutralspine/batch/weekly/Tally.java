package org.neutralspine.batch.weekly;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Settlement;

/** Tells the operator what came out: one line in the log for each outcome, and counters; never who it is about. */
@Singleton
public class Tally {

    private static final Logger LOG = Logger.getLogger(Tally.class.getName());

    private final MetricRegistry metrics;

    /** Counts in {@code metrics}. */
    @Inject
    public Tally(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    /** So many reports or notices were newly composed. */
    public void composed(int fresh) {
        metrics.counter("reports_composed_total").inc(fresh);
    }

    /** What became of an attempt. */
    void mail(Delivery delivery, Settlement settlement) {
        String outcome = settlement.state().word();
        LOG.info(() -> String.format(
                Locale.ROOT,
                "mail outcome=%s kind=%s delivery=%s attempt=%d transport=%s",
                outcome,
                delivery.kind().word(),
                delivery.id(),
                delivery.attempts(),
                settlement.transport() == null ? "none" : settlement.transport()));
        if (settlement.unanswered()) {
            LOG.warning(
                    () -> "mail doubt=may-have-arrived delivery=" + delivery.id() + " attempt=" + delivery.attempts());
        }
        if (delivery.mayHaveArrivedTwice(settlement)) {
            twice(delivery);
        }
        switch (settlement.state()) {
            case SENT -> metrics.counter("mail_sent_total").inc();
            case PARKED -> metrics.counter("mail_parked_total").inc();
            case PENDING, SENDING -> metrics.counter("mail_deferred_total").inc();
        }
    }

    /** An earlier attempt may have arrived as well. */
    private void twice(Delivery delivery) {
        LOG.warning(() -> String.format(
                Locale.ROOT,
                "mail doubt=may-have-arrived-twice kind=%s delivery=%s attempt=%d message-id=%s unanswered-since=%s",
                delivery.kind().word(),
                delivery.id(),
                delivery.attempts(),
                delivery.messageId(),
                delivery.unansweredAt()));
        metrics.counter("mail_maybe_twice_total").inc();
    }
}
