package org.neutralspine.architecture;

import java.util.ArrayList;
import java.util.List;

/** The text of {@code docs/architecture.md}, made from the map of allowed arrows. */
final class ArchitectureDocument {

    private static final String HEAD = """
            # Architecture

            Written by `ArchitectureDocumentTest` from the map in `Packages`; change the map, then refresh this page with
            `mvn -pl domain test -Dtest=ArchitectureDocumentTest -Dneutralspine.write-docs`.

            ## Modules

            An arrow means "knows". `ArchitectureTest` holds the inside of `domain`, `SystemTest` in `web` the modules.

            ```mermaid
            flowchart LR
                ear --> web
                web --> batch
                web --> domain
                batch --> domain
            ```

            ## Packages of `domain`

            Data moves down the patient's path, knowledge of each other points up it: a package may import any package
            that can be reached along the arrows. What must travel back travels in a type of the upper package. `account` and
            `audit` know only the kernel; a use case of any package writes to `audit`.

            ```mermaid
            flowchart BT
            """;

    private static final String TAIL = """
            ```

            Inside a package: values, a pure decider, use cases (the only ones that know the container), a port named in the
            plural, and `store` below it, which alone knows the database and which nobody else knows.
            """;

    private ArchitectureDocument() {}

    static String text() {
        List<String> lines = new ArrayList<>();
        for (String from : Packages.PATH) {
            for (String to : Packages.MAY_IMPORT.get(from)) {
                if (!to.equals(Packages.AUDIT) && isNearest(from, to)) {
                    lines.add("    " + from + " --> " + to);
                }
            }
        }
        lines.add("    usecase([any use case]) -.-> " + Packages.AUDIT);
        return HEAD + String.join("\n", lines) + "\n" + TAIL;
    }

    /** Whether {@code to} cannot be reached through another package that {@code from} may import. */
    private static boolean isNearest(String from, String to) {
        return Packages.MAY_IMPORT.get(from).stream()
                .filter(between -> !between.equals(Packages.AUDIT))
                .noneMatch(between -> Packages.MAY_IMPORT.get(between).contains(to));
    }
}
