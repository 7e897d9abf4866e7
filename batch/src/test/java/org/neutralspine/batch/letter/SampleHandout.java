package org.neutralspine.batch.letter;

import java.util.List;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.figure.draw.Palette;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;

/** A program to take home, with figures of every shape: lying, standing, in three positions, and seated at a machine. */
final class SampleHandout {

    static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the ward");
    static final Figures FIGURES = Figures.shipped(Palette.STANDARD);

    private static final List<String> IDS =
            List.of("walking", "bird-dog", "sit-to-stand", "neutral-spine-drill", "cable-row-seated", "landmine-press");

    private SampleHandout() {}

    static Handout handout() {
        return new Handout(
                "My exercises",
                SampleReport.HOSTILE,
                "Program of 9 November 2026",
                "Tick a box each time, and bring this sheet with you.",
                "Week from",
                List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
                IDS.stream().map(SampleHandout::item).toList(),
                "Pain (0 to 10)",
                new Handout.Stop("Stop and call us if", List.of("a leg gets weak", "you have fever"), "Call 112"));
    }

    static Handout.Drawn drawn(Exercise exercise) {
        return new Handout.Drawn(
                FIGURES.still(exercise).orElseThrow(),
                FIGURES.description(exercise).orElseThrow());
    }

    private static Handout.Item item(String id) {
        Exercise exercise = KNOWLEDGE.catalogue().get(id);
        return new Handout.Item(
                exercise.name(),
                drawn(exercise),
                "2 sets of 8 repetitions on each side, Mon, Wed, Fri.",
                exercise.instruction().howTo(),
                List.of(
                        new Handout.Remark(
                                "Feel for it:", exercise.instruction().neutralSpineCue()),
                        new Handout.Remark(
                                "Stop this one if:",
                                String.join("; ", exercise.instruction().stopSigns()))),
                List.of(true, false, true, false, true, false, false));
    }
}
