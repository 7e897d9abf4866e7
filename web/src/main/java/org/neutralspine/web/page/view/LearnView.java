package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course for a patient.
 *
 * @param status whether clinicians have signed it
 * @param done lessons read
 * @param total lessons there are for this patient
 * @param week the lesson of the week; absent when all that has come up is read
 * @param parts in order
 * @param advice what to do first, while training has to wait; then there is nothing else; absent when it may go on
 */
public record LearnView(
        String status, int done, int total, @Nullable Entry week, List<Part> parts, TodayView.@Nullable Advice advice) {

    /**
     * A part of the course.
     *
     * @param title in few words
     * @param entries its lessons
     */
    public record Part(String title, List<Entry> entries) {}

    /**
     * One lesson in the list.
     *
     * @param href its page
     * @param title in few words
     * @param question what it answers
     * @param read when it was read, in words; absent while it was not
     */
    public record Entry(
            String href,
            String title,
            String question,
            @Nullable String read) {}
}
