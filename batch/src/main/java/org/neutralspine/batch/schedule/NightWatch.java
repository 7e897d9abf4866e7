package org.neutralspine.batch.schedule;

import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.delivery.Run;

/**
 * Looks after the runs every few seconds: starts what was asked for, says that ours are alive, ends those the engine has
 * ended, takes up those of a dead process. Never inside a transaction, because the engine makes its tables at first use.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightWatch {

    private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());
    private static final long FIRST_MILLIS = 1_000;
    private static final long EVERY_MILLIS = 2_000;
    private static final int DUE_EVERY = 15;

    private final Map<UUID, Work> ours = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private int rounds;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container fills it
    private TimerService timers;

    @Inject
    @SuppressWarnings("NullAway.Init") // an EJB needs an empty constructor
    private Shift shift;

    @Inject
    @SuppressWarnings("NullAway.Init") // an EJB needs an empty constructor
    private Engine engine;

    /** Begins to watch; to be called once the schema is there. */
    public void begin() {
        engine.open();
        timers.createIntervalTimer(FIRST_MILLIS, EVERY_MILLIS, new TimerConfig("night watch", false));
    }

    /** One round. */
    @Timeout
    public void round() {
        if (busy.compareAndSet(false, true)) {
            try {
                look();
                if (failing.getAndSet(false)) {
                    LOG.info("The night watch is at work again.");
                }
            } catch (RuntimeException e) {
                if (!failing.getAndSet(true)) {
                    LOG.log(
                            Level.WARNING,
                            "A round of the night watch failed; it tries on and says when it is at work again.",
                            e);
                }
            } finally {
                busy.set(false);
            }
        }
    }

    private void look() {
        ours.values().forEach(this::lookAfter);
        shift.takeOver().ifPresent(run -> begin(run, engine::resume));
        if (rounds++ % DUE_EVERY == 0) {
            shift.askForTheNight();
            shift.askForWhatIsDue();
        }
        shift.next().ifPresent(run -> begin(run, engine::start));
    }

    /** A run that the engine cannot even begin has failed, and is asked for again as any that failed. */
    private void begin(Run run, ToLongFunction<Run> way) {
        try {
            long execution = way.applyAsLong(run);
            ours.put(run.id(), new Work(run, execution));
            shift.executing(run.id(), execution);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "night outcome=FAILED job=" + run.task().job() + " run=" + run.id(), e);
            shift.end(run, Run.Status.FAILED);
        }
    }

    private void lookAfter(Work work) {
        Run run = work.run();
        Optional<Run.Status> ended = engine.ended(work.execution());
        if (ended.isPresent()) {
            shift.end(run, ended.get());
            Level level = ended.get() == Run.Status.FAILED ? Level.SEVERE : Level.INFO;
            LOG.log(level, "night outcome={0} job={1} run={2}", new Object[] {
                ended.get(), run.task().job(), run.id()
            });
            ours.remove(run.id());
        } else if (engine.hasLost(run, work.execution())) {
            LOG.log(
                    Level.WARNING,
                    "The batch engine has lost run {0}: taken up again once its lease is over.",
                    run.id());
            ours.remove(run.id());
        } else {
            shift.beat(run.id());
        }
    }

    /** A run of ours and the engine's number for it. */
    private record Work(Run run, long execution) {}
}
