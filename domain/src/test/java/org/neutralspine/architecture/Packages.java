package org.neutralspine.architecture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every package of the domain in the order of the patient's path, and what each may import. The one place where
 * architecture rules take package names from.
 */
final class Packages {

    static final String ROOT = "org.neutralspine";

    static final String KERNEL = "kernel";
    static final String ACCOUNT = "account";
    static final String AUDIT = "audit";
    static final String STORE = "store";

    /** Data moves down this list, imports point up it. */
    static final List<String> PATH = List.of(
            KERNEL,
            "spine",
            "rule",
            "exercise",
            "figure",
            "condition",
            "knowledge",
            ACCOUNT,
            "intake",
            "screening",
            "gate",
            "program",
            "session",
            "measure",
            "lesson",
            "progression",
            "alert",
            "report",
            "delivery",
            AUDIT);

    /** These describe people and their doings, not medicine: they know the kernel and nothing else of the path. */
    static final Set<String> APART = Set.of(ACCOUNT, AUDIT);

    /** The map of allowed arrows: package to the packages it may import. */
    static final Map<String, Set<String>> MAY_IMPORT = mayImport();

    private Packages() {}

    private static Map<String, Set<String>> mayImport() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (String name : PATH) {
            Set<String> targets = new LinkedHashSet<>();
            if (APART.contains(name)) {
                targets.add(KERNEL);
            } else {
                targets.addAll(PATH.subList(0, PATH.indexOf(name)));
            }
            // Whoever changes or shows something writes it down; the guard "audit" narrows this to use cases.
            if (!name.equals(KERNEL) && !name.equals(AUDIT)) {
                targets.add(AUDIT);
            }
            arrows.put(name, Collections.unmodifiableSet(targets));
        }
        return Collections.unmodifiableMap(arrows);
    }
}
