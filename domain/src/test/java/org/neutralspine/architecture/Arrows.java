package org.neutralspine.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** Every package is in the map of allowed arrows, and imports only what the map allows. */
final class Arrows extends ArchCondition<JavaClass> {

    private final String root;

    Arrows(String root) {
        super("import only packages that Packages.MAY_IMPORT allows");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String from = step(root, type).orElse("");
        Set<String> allowed = Packages.MAY_IMPORT.get(from);
        if (allowed == null) {
            violated(events, type, type.getName() + " is in package '" + from + "', which is not in Packages.PATH");
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Optional<String> to = step(root, dependency.getTargetClass().getBaseComponentType());
            if (to.isPresent() && !to.get().equals(from) && !allowed.contains(to.get())) {
                String arrow = from + " must not import " + to.get() + ": ";
                violated(events, type, arrow + dependency.getDescription());
            }
        }
    }

    private static void violated(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }

    /** The top package below {@code root} that holds {@code type}; empty text for the root itself, absent outside. */
    static Optional<String> step(String root, JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return Optional.of("");
        }
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }
}
