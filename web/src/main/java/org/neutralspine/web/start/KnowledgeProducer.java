package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.measure.MeasureCatalogue;
import org.neutralspine.measure.read.MeasureReader;
import org.neutralspine.web.settings.Settings;

/** Makes the knowledge base and the measures available; a file that is not whole stops the start with its file, line and id. */
@ApplicationScoped
public class KnowledgeProducer {

    /** The shipped knowledge base with the hospital's emergency contact in its messages, read once. */
    @Produces
    @Singleton
    public KnowledgeBase knowledge(Settings settings) {
        return KnowledgeReader.shipped(settings.emergencyContact());
    }

    /** The outcome measures the product ships with, read once. */
    @Produces
    @Singleton
    public MeasureCatalogue measures() {
        return MeasureReader.shipped();
    }
}
