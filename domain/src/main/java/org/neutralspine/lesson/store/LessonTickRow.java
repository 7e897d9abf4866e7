package org.neutralspine.lesson.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code lesson_tick}; written once. */
@Entity
@Table(name = "lesson_tick")
@SuppressWarnings("NullAway.Init")
class LessonTickRow {
    @Id
    UUID id;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    @Column(name = "lesson_id", updatable = false)
    String lessonId;

    @Column(name = "read_at", updatable = false)
    Instant readAt;
}
