package org.neutralspine.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the server runs. Each value is a system property such as {@code neutralspine.port}, or the environment
 * variable {@code NEUTRALSPINE_PORT}, or what is said here.
 *
 * @param server Payara Micro's jar
 * @param application our war
 * @param home the folder for the server's own files and, unless another database is set, the data
 * @param address the address to listen at; the machine itself alone unless set
 * @param port the port to listen at, 1 to 65535; 8080 unless set
 * @param demo whether this is the demonstration
 * @param reset whether the demonstration starts over
 */
record Installation(Path server, Path application, Path home, String address, int port, boolean demo, boolean reset) {

    private static final int HIGHEST_PORT = 65_535;

    /** The folder of the embedded database and the mails written to files. */
    Path data() {
        return home.resolve(demo ? "demo" : "data");
    }

    /** The folder that the server unpacks itself into. */
    Path runtime() {
        return home.resolve("server-" + port);
    }

    /** The address a person types, on this machine. */
    String url() {
        return "http://" + (address.equals("0.0.0.0") ? "localhost" : address.replace("127.0.0.1", "localhost")) + ":"
                + port;
    }

    /** Reads the installation from the system properties and {@code environment}. */
    static Installation read(Map<String, String> environment) {
        Path here = Path.of("").toAbsolutePath();
        return new Installation(
                Path.of(setting(environment, "server.jar").orElse("payara-micro.jar"))
                        .toAbsolutePath(),
                Path.of(setting(environment, "application").orElse("neutral-spine.war"))
                        .toAbsolutePath(),
                setting(environment, "home").map(Path::of).orElse(here).toAbsolutePath(),
                setting(environment, "address").orElse("127.0.0.1"),
                port(setting(environment, "port").orElse("8080")),
                setting(environment, "demo").filter("true"::equals).isPresent(),
                setting(environment, "demo.reset")
                        .filter(value -> !value.equals("false"))
                        .isPresent());
    }

    /** One setting, by its system property or else its environment variable; empty when neither has a value. */
    static Optional<String> setting(Map<String, String> environment, String name) {
        @Nullable String property = System.getProperty("neutralspine." + name);
        return Optional.ofNullable(property != null ? property : environment.get(variable(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty() || name.equals("demo.reset"));
    }

    /** The environment variable of a setting. */
    static String variable(String name) {
        return "NEUTRALSPINE_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new CannotStart("'" + text + "' is not a port: set neutralspine.port to a number from 1 to 65535.");
    }
}
