package org.neutralspine.batch.weekly;

import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Share;

/** Which share of everybody the artefact at hand works on. */
@Dependent
public class Portion {

    static final String PART = "part";
    static final String OF = "of";

    private final StepContext context;

    /** The portion of the partition in {@code context}. */
    @Inject
    public Portion(StepContext context) {
        this.context = context;
    }

    /** The share. */
    public Share share() {
        Properties plan = context.getProperties();
        return new Share(Integer.parseInt(plan.getProperty(PART)), Integer.parseInt(plan.getProperty(OF)));
    }

    /** The id to go on after: the checkpoint, or where the share begins. */
    public UUID after(@Nullable UUID checkpoint) {
        return checkpoint == null ? share().after() : checkpoint;
    }
}
