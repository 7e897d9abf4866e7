package org.neutralspine.web.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neutralspine.knowledge.Lesson;
import org.neutralspine.knowledge.LessonCourse;
import org.neutralspine.knowledge.Source;

/**
 * A lesson for patients, and its place in the course.
 *
 * @param id its id
 * @param part the title of its part
 * @param title in few words
 * @param question what it answers
 * @param text its sentences
 * @param tryToday one thing to do today
 * @param audience for whom it is
 * @param sources how they are cited, with how they were read
 */
record LessonView(
        String id,
        String part,
        String title,
        String question,
        List<String> text,
        String tryToday,
        AudienceView audience,
        List<SourceView> sources) {

    /** For whom: {@code all}, {@code fused} or {@code conditions}; whoever has one of {@code notFor} is left out. */
    record AudienceView(String who, List<String> conditions, List<String> notFor) {

        static AudienceView of(Lesson.Audience audience) {
            return new AudienceView(
                    audience.who().word(),
                    audience.conditions().stream().sorted().toList(),
                    audience.notFor().stream().sorted().toList());
        }
    }

    /** A source. */
    record SourceView(String id, String cite, String status) {}

    /** Every lesson of the course, in order. */
    static List<LessonView> all(LessonCourse course, Map<String, Source> sources) {
        return course.parts().stream()
                .flatMap(part -> part.lessons().stream().map(lesson -> of(part, lesson, sources)))
                .toList();
    }

    private static LessonView of(LessonCourse.Part part, Lesson lesson, Map<String, Source> sources) {
        return new LessonView(
                lesson.id(),
                part.title(),
                lesson.title(),
                lesson.question(),
                lesson.sentences(),
                lesson.tryToday(),
                AudienceView.of(lesson.audience()),
                lesson.sources().stream()
                        .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                        .map(source -> new SourceView(source.id(), source.cite(), source.status()))
                        .toList());
    }
}
