package org.neutralspine.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.neutralspine.figure.draw.Palette;
import org.neutralspine.figure.read.FigureReader;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;

/** The shipped figures, and single ones written down in a test. */
final class FigurePoses {

    static final Figures SHIPPED = Figures.shipped(Palette.STANDARD);

    static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the ward");

    private FigurePoses() {}

    /** A figure of the bird dog with these positions, on hands and knees to begin with. */
    static Figure birdDog(String... frames) {
        return figure("- {id: bird-dog, from: four-point, frames: [" + String.join(", ", frames) + "]}");
    }

    static Figure figure(String yaml) {
        FigureReader reader = new FigureReader().starts("starts.yaml", starts());
        return reader.figures("test.yaml", yaml).get(0);
    }

    private static String starts() {
        try (InputStream in = Figures.class.getResourceAsStream("/figures/starts.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
