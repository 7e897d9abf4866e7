package org.neutralspine.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Waits until PostgreSQL lets us in: after a power cut the machines of a hospital come up in any order, and the server gives
 * up at the first refusal. It asks with the application's own driver.
 */
final class Database {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String DRIVER = "org.postgresql.Driver";
    private static final String DRIVER_IN_APPLICATION = "WEB-INF/lib/postgresql-[0-9.]+\\.jar";
    private static final String LONGEST_SECONDS = "300";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    /** Classes of SQLSTATE that pass by themselves: 08 no connection, 53 no room, 57P starting or ending. */
    private static final List<String> PASSING = List.of("08", "53", "57P");

    private final Driver driver;
    private final Map<String, String> environment;

    private Database(Driver driver, Map<String, String> environment) {
        this.driver = driver;
        this.environment = environment;
    }

    /** Returns once the database of {@code environment} lets us in; at once if it is the embedded one. */
    static void await(Installation installation, Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        if (!url(environment).startsWith(POSTGRESQL)) {
            return;
        }
        int longest = seconds(Installation.setting(environment, "db.wait").orElse(LONGEST_SECONDS));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driverOf(installation)})) {
            Driver driver = Class.forName(DRIVER, true, loader)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
            new Database(driver, environment).await(Duration.ofSeconds(longest), out);
        } catch (ReflectiveOperationException e) {
            throw new CannotStart(installation.application() + " holds no driver for PostgreSQL: build it anew.");
        }
    }

    private void await(Duration longest, PrintStream out) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (boolean told = false; ; told = true) {
            try {
                ask();
                return;
            } catch (SQLException e) {
                String reason =
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
                if (!mayPass(e)) {
                    throw new CannotStart("The database does not let us in (" + reason
                            + "): check NEUTRALSPINE_DB_URL, NEUTRALSPINE_DB_USER and NEUTRALSPINE_DB_PASSWORD.");
                }
                if (System.nanoTime() >= end) {
                    throw new CannotStart("The database did not answer within " + longest.toSeconds() + " s (" + reason
                            + "): start it, or correct NEUTRALSPINE_DB_URL, and start again.");
                }
                if (!told) {
                    out.println("The database does not answer yet (" + reason + "). Waiting up to "
                            + longest.toSeconds() + " s.");
                }
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
        }
    }

    private void ask() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", environment.getOrDefault("NEUTRALSPINE_DB_USER", ""));
        login.setProperty("password", environment.getOrDefault("NEUTRALSPINE_DB_PASSWORD", ""));
        login.setProperty(
                "loginTimeout", String.valueOf(BETWEEN_TRIES.multipliedBy(2).toSeconds()));
        driver.connect(url(environment), login).close();
    }

    static boolean mayPass(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        return PASSING.stream().anyMatch(state::startsWith);
    }

    private static String url(Map<String, String> environment) {
        return environment.getOrDefault("NEUTRALSPINE_DB_URL", "");
    }

    private static int seconds(String text) {
        if (text.matches("\\d{1,5}")) {
            return Integer.parseInt(text);
        }
        throw new CannotStart("'" + text + "' is not a time: set NEUTRALSPINE_DB_WAIT to a number of seconds.");
    }

    /** The driver's jar, which lies in the application, as a file of its own. */
    private static URL driverOf(Installation installation) throws IOException {
        Path file = Files.createDirectories(installation.runtime()).resolve("postgresql.jar");
        try (ZipFile application = new ZipFile(installation.application().toFile())) {
            ZipEntry entry = application.stream()
                    .map(ZipEntry.class::cast)
                    .filter(one -> one.getName().matches(DRIVER_IN_APPLICATION))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart(
                            installation.application() + " holds no driver for PostgreSQL: build it anew."));
            try (InputStream in = application.getInputStream(entry)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return file.toUri().toURL();
    }
}
