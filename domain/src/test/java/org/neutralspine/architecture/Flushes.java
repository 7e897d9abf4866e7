package org.neutralspine.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at all that a store's method does, by itself, by its class and by its rows: where a row is kept, removed, locked or
 * changed, there is a flush too. It does not see whether the flush comes last, nor a collection of a row that changes.
 */
final class Flushes extends ArchCondition<JavaMethod> {

    private static final Set<String> WRITES = Set.of("persist", "remove", "merge", "lock");

    Flushes() {
        super("flush what they write");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (method.getModifiers().contains(JavaModifier.PRIVATE)) {
            return;
        }
        List<JavaAccess<?>> done = done(method);
        boolean flushes = done.stream().anyMatch(access -> isOnManager(access, Set.of("flush")));
        if (!flushes && done.stream().anyMatch(Flushes::writes)) {
            String message = method.getFullName() + " writes and does not flush";
            events.add(SimpleConditionEvent.violated(method, message));
        }
    }

    private static List<JavaAccess<?>> done(JavaMethod method) {
        List<JavaAccess<?>> done = new ArrayList<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(List.of(method));
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.pop();
            if (!seen.add(unit)) {
                continue;
            }
            done.addAll(unit.getAccessesFromSelf());
            references(unit).forEach(done::add);
            Stream.concat(unit.getCallsFromSelf().stream(), references(unit))
                    .filter(call -> isNear(call.getTargetOwner(), method.getOwner()))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .forEach(ahead::push);
        }
        return done;
    }

    private static Stream<JavaCodeUnitAccess<?>> references(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getMethodReferencesFromSelf().stream(), unit.getConstructorReferencesFromSelf().stream());
    }

    private static boolean isNear(JavaClass owner, JavaClass store) {
        return owner.equals(store) || owner.isAnnotatedWith(Entity.class);
    }

    private static boolean writes(JavaAccess<?> access) {
        return isOnManager(access, WRITES) || changesRow(access);
    }

    private static boolean changesRow(JavaAccess<?> access) {
        return access instanceof JavaFieldAccess field
                && field.getAccessType() == JavaFieldAccess.AccessType.SET
                && field.getTargetOwner().isAnnotatedWith(Entity.class);
    }

    private static boolean isOnManager(JavaAccess<?> access, Set<String> names) {
        return access.getTargetOwner().isEquivalentTo(EntityManager.class)
                && names.contains(access.getTarget().getName());
    }
}
