package org.neutralspine.lesson.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.lesson.LessonTicks;

/** What was read, in the database. */
@Dependent
public class LessonTickRows implements LessonTicks {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public LessonTickRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(UUID patientId, String lessonId, Instant at) {
        LessonTickRow row = new LessonTickRow();
        row.id = UUID.randomUUID();
        row.patientId = patientId;
        row.lessonId = lessonId;
        row.readAt = at;
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Map<String, Instant> of(UUID patientId) {
        return entities.createQuery("select t from LessonTickRow t where t.patientId = :patient", LessonTickRow.class)
                .setParameter("patient", patientId)
                .getResultStream()
                .collect(toMap(row -> row.lessonId, row -> row.readAt));
    }
}
