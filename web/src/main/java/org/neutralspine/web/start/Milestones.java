package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What has to be done before the server may say that it is ready; each part reports here when it is done. */
@ApplicationScoped
public class Milestones {

    private final AtomicBoolean schema = new AtomicBoolean();
    private final AtomicBoolean knowledge = new AtomicBoolean();
    private final AtomicBoolean demonstration = new AtomicBoolean(true);
    private final AtomicInteger filled = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    /** In the demonstration, waits for its data too. */
    void expect(boolean demo) {
        demonstration.set(!demo);
    }

    /** The tables are at the version this product needs. */
    void schemaMigrated() {
        schema.set(true);
    }

    /** The knowledge base is loaded and valid. */
    void knowledgeLoaded() {
        knowledge.set(true);
    }

    /** The demonstration hospital is there to this part, 0 to 100. */
    void demonstrationFilled(int percent) {
        filled.set(percent);
    }

    /** The demonstration hospital could not be filled. */
    void demonstrationFailed() {
        failed.set(true);
    }

    /** The demonstration hospital is there. */
    void demonstrationLoaded() {
        demonstration.set(true);
    }

    /** Whether the schema is migrated. */
    public boolean isSchemaMigrated() {
        return schema.get();
    }

    /** Whether the knowledge base is loaded. */
    public boolean isKnowledgeLoaded() {
        return knowledge.get();
    }

    /** Whether the demonstration's data is loaded; true outside the demonstration. */
    public boolean isDemonstrationLoaded() {
        return demonstration.get();
    }

    /** Whether filling the demonstration has failed: the log says why, and only a new start helps. */
    public boolean isDemonstrationFailed() {
        return failed.get();
    }

    /** How much of the demonstration's data is loaded while it is being loaded, 0 to 100. */
    public int filledPercent() {
        return filled.get();
    }

    /** Whether all of it is done. */
    public boolean isReady() {
        return isSchemaMigrated() && isKnowledgeLoaded() && isDemonstrationLoaded();
    }
}
