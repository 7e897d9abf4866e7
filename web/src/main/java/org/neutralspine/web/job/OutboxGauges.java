package org.neutralspine.web.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Task;
import org.neutralspine.web.start.Started;

/** Shows at {@code /metrics} what lies in the outbox and whether the last night failed; numbers only, of nobody. */
@ApplicationScoped
public class OutboxGauges {

    private static final int LAST = Interceptor.Priority.APPLICATION + 800;

    private final MetricRegistry metrics;
    private final Deliveries deliveries;
    private final Runs runs;
    private final Clock clock;

    /** Measures {@code deliveries} and {@code runs}. */
    @Inject
    public OutboxGauges(MetricRegistry metrics, Deliveries deliveries, Runs runs, Clock clock) {
        this.metrics = metrics;
        this.deliveries = deliveries;
        this.runs = runs;
        this.clock = clock;
    }

    void show(@Observes @Priority(LAST) Started started) {
        metrics.gauge("outbox_waiting", () -> deliveries.stock().waiting());
        metrics.gauge("outbox_parked", () -> deliveries.stock().parked());
        metrics.gauge("outbox_oldest_seconds", this::oldest);
        metrics.gauge("night_failed", this::failed);
        for (String counter : new String[] {"reports_composed_total", "mail_sent_total", "mail_parked_total"}) {
            metrics.counter(counter);
        }
    }

    private long oldest() {
        Instant oldest = deliveries.stock().oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }

    private int failed() {
        boolean failed = runs.lastOfTheNight(Task.NIGHTLY)
                .filter(run -> run.status() == Run.Status.FAILED)
                .isPresent();
        return failed ? 1 : 0;
    }
}
