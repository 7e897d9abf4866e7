package org.neutralspine.broken.persistence.program;

import jakarta.persistence.Id;

/** Breaks the rule: a value knows how it is kept. */
final class Program {
    @Id
    long number;
}
