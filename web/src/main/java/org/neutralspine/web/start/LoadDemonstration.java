package org.neutralspine.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.demonstration.Books;
import org.neutralspine.demonstration.DemonstrationHospital;
import org.neutralspine.knowledge.KnowledgeBase;

/** Fills an empty database with the demonstration hospital. */
@Dependent
public class LoadDemonstration implements Demonstration, Books {

    private static final Logger LOG = Logger.getLogger(LoadDemonstration.class.getName());

    private final EntityManager entities;
    private final OneTransaction transaction;
    private final Clock clock;
    private final DemonstrationHospital hospital;

    /** Over the product's database, knowledge and passwords; the twelve weeks end now, on the hospital's day. */
    @Inject
    public LoadDemonstration(
            EntityManager entities,
            OneTransaction transaction,
            KnowledgeBase knowledge,
            PasswordHashing hashing,
            Clock clock,
            ZoneId zone) {
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
        this.hospital = new DemonstrationHospital(this, knowledge, hashing, clock, zone);
    }

    @Override
    public boolean isLoaded() {
        return hospital.isFilled();
    }

    @Override
    public void load(IntConsumer percent) {
        Instant before = clock.instant();
        hospital.fill(percent);
        long took = Duration.between(before, clock.instant()).toMillis();
        LOG.log(Level.INFO, "The demonstration hospital is filled (in {0} ms).", took);
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transaction.of(work);
    }
}
