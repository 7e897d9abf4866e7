package org.neutralspine.broken.flushes.program.store;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Breaks the rule: what is written here, the next query does not see. */
final class ProgramRows {

    private final EntityManager entities;

    ProgramRows(EntityManager entities) {
        this.entities = entities;
    }

    void prescribe(List<Long> ids) {
        ids.forEach(this::begin);
    }

    private void begin(long id) {
        entities.find(ProgramRow.class, id).state = "prescribed";
    }
}
