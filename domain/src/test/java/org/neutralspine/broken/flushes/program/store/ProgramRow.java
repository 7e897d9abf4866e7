package org.neutralspine.broken.flushes.program.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Written by a store that breaks a rule. */
@Entity
class ProgramRow {
    @Id
    long id;

    String state = "draft";
}
