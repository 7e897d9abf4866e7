package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One lesson.
 *
 * @param entry what it is called and whether it was read
 * @param text its sentences
 * @param tryToday one thing to do today
 * @param sources how they are cited, and how they were read
 * @param status whether clinicians have signed it
 * @param next the lesson after it; absent after the last
 */
public record LessonView(
        LearnView.Entry entry,
        List<String> text,
        String tryToday,
        List<Fact> sources,
        String status,
        LearnView.@Nullable Entry next) {}
