package org.neutralspine.web.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.neutralspine.batch.schedule.NightWatch;
import org.neutralspine.web.start.Started;

/** Lets the night watch begin when everything else is there. */
@ApplicationScoped
public class NightStart {

    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final NightWatch watch;

    /** Starts {@code watch}. */
    @Inject
    public NightStart(NightWatch watch) {
        this.watch = watch;
    }

    void begin(@Observes @Priority(LAST) Started started) {
        watch.begin();
    }
}
