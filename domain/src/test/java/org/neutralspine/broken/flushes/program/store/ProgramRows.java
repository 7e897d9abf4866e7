package org.neutralspine.broken.flushes.program.store;

import jakarta.persistence.EntityManager;

/** Breaks the rule: what is written here, the next query does not see. */
final class ProgramRows {

    private final EntityManager entities;

    ProgramRows(EntityManager entities) {
        this.entities = entities;
    }

    void prescribe(long id) {
        begin(entities.find(ProgramRow.class, id));
    }

    private static void begin(ProgramRow row) {
        row.state = "prescribed";
    }
}
