package org.neutralspine.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.neutralspine.figure.Figures;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.web.settings.Settings;

/**
 * The start, as a table of contents: settings, schema, knowledge, in the demonstration its people, then everybody who waits
 * for {@link Started}. Filling the demonstration takes longer than anybody likes to look at an empty window: the server
 * answers meanwhile, with how far it is.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    private DataSource dataSource;

    @Inject
    private Instance<Settings> settings;

    @Inject
    private Instance<KnowledgeBase> knowledge;

    @Inject
    private Instance<Figures> figures;

    @Inject
    private Schema schema;

    @Inject
    private Milestones milestones;

    @Inject
    private Event<Started> started;

    @Inject
    private Instance<Demonstration> demonstration;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container fills it
    private TimerService timers;

    /** Starts in order; what fails stops the start with its reason. */
    @PostConstruct
    public void start() {
        try {
            inOrder();
        } catch (RuntimeException e) {
            throw StartRefused.because(e);
        }
    }

    private void inOrder() {
        boolean demo = settings.get().demo();
        milestones.expect(demo);
        int applied = schema.migrate(dataSource);
        LOG.log(Level.INFO, "The schema is up to date ({0} migrations applied).", applied);
        milestones.schemaMigrated();
        LOG.log(
                Level.INFO,
                "The knowledge base {0} is whole.",
                knowledge.get().edition().name());
        LOG.log(Level.INFO, "There are {0} figures.", figures.get().all().size());
        milestones.knowledgeLoaded();
        if (demo && !demonstration.get().isLoaded()) {
            timers.createSingleActionTimer(0, new TimerConfig("demonstration", false));
        } else {
            open();
        }
    }

    /** Fills the demonstration, once the server answers. */
    @Timeout
    public void fill() {
        try {
            demonstration.get().load(milestones::demonstrationFilled);
            open();
        } catch (RuntimeException e) {
            milestones.demonstrationFailed();
            StartRefused.because(e);
        }
    }

    private void open() {
        started.fire(new Started());
        milestones.demonstrationLoaded();
    }
}
