package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.neutralspine.figure.Figures;
import org.neutralspine.web.settings.FigureTones;

/** Makes the figures available; a pose file that is not whole stops the start with its file and line. */
@ApplicationScoped
public class FiguresProducer {

    /** The shipped figures in the hospital's tones of skin and hair, read once. */
    @Produces
    @Singleton
    public Figures figures(FigureTones tones) {
        return Figures.shipped(tones.palette());
    }
}
