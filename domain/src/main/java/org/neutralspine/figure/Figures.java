package org.neutralspine.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.draw.Badge;
import org.neutralspine.figure.draw.Drawing;
import org.neutralspine.figure.draw.Palette;
import org.neutralspine.figure.draw.Words;
import org.neutralspine.figure.read.FigureReader;
import org.neutralspine.figure.scene.Figure;

/** The figures of all exercises that have one. Immutable; each is measured when it is first drawn. */
public final class Figures {

    private static final List<String> FILES = List.of(
            "breathing-bracing",
            "mobility",
            "stretch",
            "core-endurance",
            "anti-extension",
            "anti-rotation",
            "posterior-chain",
            "functional-strength",
            "balance",
            "aerobic",
            "avoid");

    private final Map<String, Figure> byId;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
    private final Palette palette;

    /** Holds these figures, drawn in these colours. */
    public Figures(List<Figure> figures, Palette palette) {
        Map<String, Figure> map = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (map.put(figure.id(), figure) != null) {
                throw new IllegalArgumentException("two figures of " + figure.id());
            }
        }
        this.byId = Collections.unmodifiableMap(map);
        this.palette = palette;
    }

    /**
     * The figures the product ships with.
     *
     * @throws org.neutralspine.kernel.file.FileBroken if anything in the pose files is not as it should be
     */
    public static Figures shipped(Palette palette) {
        FigureReader reader = new FigureReader().starts("starts.yaml", resource("starts"));
        List<Figure> figures = FILES.stream()
                .flatMap(file -> reader.figures(file + ".yaml", resource(file)).stream())
                .toList();
        return new Figures(figures, palette);
    }

    /** Every figure, in the order of the files. */
    public Collection<Figure> all() {
        return byId.values();
    }

    /** The figure of an exercise; empty when it has none yet. */
    public Optional<Figure> find(String exerciseId) {
        return Optional.ofNullable(byId.get(exerciseId));
    }

    /** The positions of an exercise in order, as SVG; empty when it has no figure yet. */
    public Optional<String> still(Exercise exercise) {
        return find(exercise.id()).map(figure -> drawing(exercise, figure).still(words(exercise, figure), palette));
    }

    /** What the still picture shows, as a sentence that stands for it; empty when there is no figure yet. */
    public Optional<String> description(Exercise exercise) {
        return find(exercise.id()).map(figure -> drawing(exercise, figure).description(words(exercise, figure)));
    }

    /** An exercise in motion, as SVG that begins when its button is pressed; empty when it has no figure yet. */
    public Optional<String> moving(Exercise exercise) {
        return find(exercise.id()).map(figure -> drawing(exercise, figure).moving(words(exercise, figure), palette));
    }

    /** What a figure says about the spine: an exercise that is never prescribed is to be avoided. */
    public static Badge badge(Exercise exercise, Figure figure) {
        if (exercise.tags().contains(Exercise.NOT_PRESCRIBED)) {
            return Badge.AVOID;
        }
        boolean forTheCleared =
                exercise.tags().contains("running") || exercise.tags().contains("jump");
        return forTheCleared ? Badge.CLEARED : Badge.of(figure);
    }

    private Drawing drawing(Exercise exercise, Figure figure) {
        return drawings.computeIfAbsent(figure.id(), id -> new Drawing(figure, badge(exercise, figure) == Badge.AVOID));
    }

    private static Words words(Exercise exercise, Figure figure) {
        return new Words(exercise.name(), exercise.instruction().neutralSpineCue(), badge(exercise, figure));
    }

    private static String resource(String name) {
        String path = "/figures/" + name + ".yaml";
        try (InputStream in = Figures.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
