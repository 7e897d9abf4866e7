package org.neutralspine.lesson;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What patients said they have read; nothing of it is taken back. */
public interface LessonTicks {

    /** Keeps that it was read; it was not before. */
    void add(UUID patientId, String lessonId, Instant at);

    /** When a patient read each lesson, by lesson; with one query. */
    Map<String, Instant> of(UUID patientId);
}
