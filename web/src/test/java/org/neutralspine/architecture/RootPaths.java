package org.neutralspine.architecture;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which class answers an address. JAX-RS chooses the classes first, by their own paths alone: those whose path matches the
 * beginning and has the most letters. What another class says about the same address is then never looked at.
 */
final class RootPaths {

    private RootPaths() {}

    /** One method with the address it is meant for. */
    record Address(Class<?> type, String method, String path) {
        @Override
        public String toString() {
            return path + " of " + type.getSimpleName() + "." + method;
        }
    }

    /** Addresses that never reach their method, because another class is chosen. */
    static List<Address> hidden(Collection<Class<?>> types) {
        return types.stream()
                .flatMap(RootPaths::addresses)
                .filter(address -> !chosen(types, address.path()).contains(path(address.type())))
                .toList();
    }

    private static Stream<Address> addresses(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(RootPaths::answers)
                .map(method -> new Address(type, method.getName(), joined(path(type), path(method))));
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** The path of the classes that are chosen: the most letters win, none when no class matches. */
    private static List<String> chosen(Collection<Class<?>> types, String address) {
        String asked = address.replaceAll("\\{[^}]*\\}", "7");
        return types.stream()
                .map(RootPaths::path)
                .filter(path -> path.isEmpty() || asked.matches(pattern(path) + "(/.*)?"))
                .max(Comparator.comparingInt(RootPaths::letters))
                .stream()
                .toList();
    }

    private static String pattern(String path) {
        return path.replace(".", "\\.").replaceAll("\\{[^}]*\\}", "[^/]+");
    }

    private static int letters(String path) {
        return path.replaceAll("\\{[^}]*\\}", "").length();
    }

    private static String joined(String root, String sub) {
        return Stream.of(root, sub)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "/" + b)
                .orElse("");
    }

    private static String path(java.lang.reflect.AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : Objects.requireNonNull(path.value()).replaceAll("^/|/$", "");
    }
}
