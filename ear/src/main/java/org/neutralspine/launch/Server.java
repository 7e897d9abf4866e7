package org.neutralspine.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Payara Micro with our application, as a child process that shares our output. */
final class Server {

    private static final int SECONDS_TO_END = 8;

    private static final String PRE_BOOT = """
            set configs.config.server-config.batch-runtime-configuration.data-source-lookup-name=java:global/jdbc/neutralspine
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=ADDRESS
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.trace-enabled=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
            """;

    /** What Payara says for itself at every start and end, to nobody's use. */
    private static final Pattern CHATTER = Pattern.compile(
            ".* INFO (Created virtual server|Virtual server|Invalid Session Management|Loading application) .*"
                    + "|JdbcRuntimeExtension, .*|.*fish\\.payara\\.micro\\.impl\\.PayaraMicroImpl\\$1 run"
                    + "|INFO: Payara Micro STOPPED.*");

    private static final Pattern NOT_DEPLOYED = Pattern.compile("Exception while (deploying|loading) the app");

    private final Process process;
    private final Thread output = new Thread(this::copyOutput, "the server's output");
    private volatile boolean broken;
    private volatile boolean ending;

    private Server(Process process) {
        this.process = process;
    }

    /** Starts the child; it ends when this process ends. */
    static Server start(Installation installation) throws IOException {
        Path runtime = installation.runtime();
        for (String leftover : List.of("applications", "autodeploy", "config", "generated")) {
            delete(runtime.resolve(leftover));
        }
        Files.createDirectories(runtime);
        Files.createDirectories(installation.data());
        Files.writeString(runtime.resolve("pre-boot.txt"), PRE_BOOT.replace("ADDRESS", installation.address()));
        copy("logging.properties", runtime);
        ProcessBuilder builder = new ProcessBuilder(command(installation)).redirectErrorStream(true);
        builder.directory(runtime.toFile());
        environment(installation, builder.environment());
        Server server = new Server(builder.start());
        server.output.setDaemon(true);
        server.output.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop the server"));
        return server;
    }

    private static List<String> command(Installation installation) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (installation.demo()) {
            command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto"));
        }
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dneutralspine.alone=true", "-Djava.awt.headless=true"));
        command.addAll(List.of("-jar", installation.server().toString(), "--noHazelcast"));
        command.addAll(List.of("--rootDir", installation.runtime().toString()));
        command.addAll(List.of("--prebootcommandfile", "pre-boot.txt", "--logproperties", "logging.properties"));
        command.addAll(List.of("--port", String.valueOf(installation.port())));
        command.addAll(List.of(
                "--contextroot", "/", "--deploy", installation.application().toString()));
        return command;
    }

    /** Settings go by the environment: a command line can be read by everybody on the machine. */
    private static void environment(Installation installation, Map<String, String> environment) {
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("MAVEN_OPTS");
        environment.put("NEUTRALSPINE_DEMO", String.valueOf(installation.demo()));
        Path database = installation.data().resolve("neutral-spine");
        environment.putIfAbsent(
                "NEUTRALSPINE_DB_URL", "jdbc:h2:file:" + database + ";WRITE_DELAY=20;MAX_COMPACT_TIME=0");
        environment.putIfAbsent("NEUTRALSPINE_DB_USER", "neutralspine");
        environment.putIfAbsent("NEUTRALSPINE_DB_PASSWORD", "neutralspine");
        environment.putIfAbsent("NEUTRALSPINE_DB_DRIVER", driver(environment.get("NEUTRALSPINE_DB_URL")));
        environment.putIfAbsent(
                "NEUTRALSPINE_PICKUP_FOLDER",
                installation.data().resolve("mail").toString());
        environment.putIfAbsent("NEUTRALSPINE_BASE_URL", installation.url());
        environment.put("MP_HEALTH_DEFAULT_READINESS_EMPTY_RESPONSE", "DOWN");
    }

    private static String driver(String url) {
        return url.startsWith("jdbc:postgresql:")
                ? "org.postgresql.ds.PGSimpleDataSource"
                : "org.h2.jdbcx.JdbcDataSource";
    }

    private void copyOutput() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                broken |= NOT_DEPLOYED.matcher(line).find();
                if (!CHATTER.matcher(line).matches()) {
                    System.out.println(line);
                }
            }
        } catch (IOException e) {
            if (!ending) {
                System.err.println("The server's output ended: " + e.getMessage());
            }
        }
    }

    /** Whether the server runs, but without our application. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the child still runs. */
    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits until the child has ended and returns its exit code. */
    int await() throws InterruptedException {
        int code = process.waitFor();
        output.join(SECONDS_TO_END * 1000L);
        return code;
    }

    /** Ends the child, by force if it does not end by itself within 8 seconds. */
    void stop() {
        ending = true;
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes a folder and all in it; a folder that is not there is deleted already. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(String resource, Path folder) throws IOException {
        try (InputStream in = Server.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not in this jar");
            }
            Files.copy(in, folder.resolve(resource), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
