package org.neutralspine.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.Lesson;
import org.neutralspine.knowledge.LessonCourse;

/**
 * The course as it is for one patient on one day: the lessons that are for them, which they have read, and the one of this week.
 *
 * <p>Each week of care one more lesson comes up. The lesson of the week is the first unread of those that have come up, so
 * that who missed one gets that one first, and who is up to date is left in peace until the next week.
 *
 * @param parts in order; a part in which nothing is for this patient is left out
 * @param weeks full weeks since care began; 0 in the first week
 */
public record LessonPlan(List<Part> parts, int weeks) {

    /** Copies the list. */
    public LessonPlan {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the course with what is in it for this patient.
     *
     * @param title in few words
     * @param steps in order; never empty
     */
    public record Part(String title, List<Step> steps) {}

    /**
     * One lesson.
     *
     * @param lesson what it says
     * @param readAt when the patient said they read it; null while they did not
     */
    public record Step(Lesson lesson, @Nullable Instant readAt) {

        /** Whether it was read. */
        public boolean isRead() {
            return readAt != null;
        }
    }

    /**
     * Who reads.
     *
     * @param conditions ids of the conditions they have
     * @param since the first day of care
     * @param read when each lesson was read, by id; may name lessons that are gone
     */
    public record Reader(Collection<String> conditions, LocalDate since, Map<String, Instant> read) {}

    /** The course for this reader on {@code day}. */
    public static LessonPlan of(LessonCourse course, Reader reader, LocalDate day) {
        List<Part> parts = new ArrayList<>();
        for (LessonCourse.Part part : course.parts()) {
            List<Step> steps = part.lessons().stream()
                    .filter(lesson -> lesson.audience().includes(reader.conditions()))
                    .map(lesson -> new Step(lesson, reader.read().get(lesson.id())))
                    .toList();
            if (!steps.isEmpty()) {
                parts.add(new Part(part.title(), steps));
            }
        }
        return new LessonPlan(parts, (int) Math.max(0, ChronoUnit.WEEKS.between(reader.since(), day)));
    }

    /** Every lesson of theirs, in order. */
    public Stream<Step> steps() {
        return parts.stream().flatMap(part -> part.steps().stream());
    }

    /** The lesson with that id; empty if it is not for them. */
    public Optional<Step> find(String id) {
        return steps().filter(step -> step.lesson().id().equals(id)).findFirst();
    }

    /** What to read this week; empty when all that has come up is read. */
    public Optional<Step> ofTheWeek() {
        return steps().limit(weeks + 1L).filter(step -> !step.isRead()).findFirst();
    }

    /** What follows on a lesson of theirs; empty after the last. */
    public Optional<Step> after(String id) {
        return steps().dropWhile(step -> !step.lesson().id().equals(id)).skip(1).findFirst();
    }

    /** How many are theirs. */
    public int total() {
        return (int) steps().count();
    }

    /** How many of them are read. */
    public int done() {
        return (int) steps().filter(Step::isRead).count();
    }
}
