package org.neutralspine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All lessons in the order in which they build on each other.
 *
 * @param status whether clinicians have signed it, in words
 * @param parts in order; none is empty
 */
public record LessonCourse(String status, List<Part> parts) {

    /** Copies the list. */
    public LessonCourse {
        parts = List.copyOf(parts);
    }

    /**
     * Lessons on one subject.
     *
     * @param id its id
     * @param title in few words
     * @param lessons in order
     */
    public record Part(String id, String title, List<Lesson> lessons) {

        /** Copies the list. */
        public Part {
            lessons = List.copyOf(lessons);
        }
    }

    /** Every lesson, part after part. */
    public Stream<Lesson> all() {
        return parts.stream().flatMap(part -> part.lessons().stream());
    }

    /** The lesson with that id; empty if there is none. */
    public Optional<Lesson> find(String id) {
        return all().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
