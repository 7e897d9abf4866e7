package org.neutralspine.program;

import static org.neutralspine.testing.Sample.easy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** A small shelf of exercises from which programs are built for someone whose condition limits nothing. */
final class Bench {

    private final String condition;
    private final List<Category> focus;
    private final List<SampleExercise> exercises = new ArrayList<>();

    private Bench(String condition, List<Category> focus) {
        this.condition = condition;
        this.focus = focus;
    }

    /** One easy exercise for every slot that must be filled. */
    static Bench full(Category... focus) {
        return empty(focus)
                .with(walk("walking", 5, 3, 7), brace("brace"), front("front"), side("side"), hinge("hinge"));
    }

    /** Nothing on the shelf. */
    static Bench empty(Category... focus) {
        return of("neck-pain", focus);
    }

    /** Nothing on the shelf, for another condition made free of limits. */
    static Bench of(String condition, Category... focus) {
        return new Bench(condition, Arrays.asList(focus));
    }

    Bench with(SampleExercise... more) {
        exercises.addAll(Arrays.asList(more));
        return this;
    }

    Bench without(String id) {
        exercises.removeIf(exercise -> exercise.made().id().equals(id));
        return this;
    }

    /** Someone with the condition, as the shelf knows it. */
    Someone someone() {
        return Someone.with(condition, 10);
    }

    Preview preview(Someone someone) {
        KnowledgeBase free = Sample.withPhases(condition, Sample.phase("free", focus));
        return Preview.of(Sample.knowing(free, shelf()), someone.intake());
    }

    Exercise[] shelf() {
        return exercises.stream().map(SampleExercise::made).toArray(Exercise[]::new);
    }

    Program program(Someone someone) {
        return preview(someone).program().orElseThrow();
    }

    Program program() {
        return program(someone());
    }

    static List<String> ids(Program program) {
        return program.items().stream().map(Prescription::exerciseId).toList();
    }

    static Prescription item(Program program, String id) {
        return program.items().stream()
                .filter(item -> item.exerciseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Prescription> items(Program program, Predicate<Prescription> which) {
        return program.items().stream().filter(which).toList();
    }

    static SampleExercise walk(String id, int minutes, int bouts, int perWeek) {
        return easy(id).of(Category.AEROBIC).dosed(new Dose(1, 1, null, minutes, bouts, perWeek, false, 0, null));
    }

    static SampleExercise brace(String id) {
        return easy(id).of(Category.BREATHING_BRACING);
    }

    static SampleExercise front(String id) {
        return easy(id).of(Category.ANTI_EXTENSION).resisting("anti_extension", 1);
    }

    static SampleExercise side(String id) {
        return easy(id).of(Category.ANTI_ROTATION).resisting("anti_rotation", 2);
    }

    static SampleExercise hinge(String id) {
        return easy(id).of(Category.POSTERIOR_CHAIN);
    }
}
