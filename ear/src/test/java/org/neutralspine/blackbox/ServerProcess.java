package org.neutralspine.blackbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as a process of its own, as a person starts it. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final String url;
    private final Path log;

    private ServerProcess(Process process, String url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    static ServerProcess demonstration(Path home, Map<String, String> environment) {
        return start(home, environment, List.of("-Dneutralspine.demo=true", "-Dneutralspine.port=" + freePort()));
    }

    /** Starts with these system properties, of which one is the port. */
    static ServerProcess start(Path home, Map<String, String> environment, List<String> properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dneutralspine.home=" + home.toAbsolutePath());
        command.add("-Dneutralspine.server.jar=" + Path.of("target/distribution/payara-micro.jar"));
        command.add("-Dneutralspine.application=" + Path.of("target/distribution/neutral-spine.war"));
        command.addAll(properties);
        command.addAll(List.of("-cp", "target/classes", "org.neutralspine.launch.Launcher"));
        try {
            File log = home.resolve("server.log").toFile();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
            builder.environment().keySet().removeIf(name -> name.startsWith("NEUTRALSPINE_"));
            builder.environment().putAll(environment);
            return new ServerProcess(builder.start(), "http://localhost:" + port(properties), log.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String port(List<String> properties) {
        return properties.stream()
                .filter(property -> property.startsWith("-Dneutralspine.port="))
                .map(property -> property.substring(property.indexOf('=') + 1))
                .findFirst()
                .orElse("8080");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        awaitLine("Neutral Spine is ready");
    }

    /** Waits until the log has {@code words}. */
    void awaitLine(String words) {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new AssertionError("the server ended:\n" + log());
            }
            if (log().contains(words)) {
                return;
            }
            pause();
        }
        stop();
        throw new AssertionError("the server did not say '" + words + "':\n" + log());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the process to end by itself and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toMinutes(), TimeUnit.MINUTES)) {
            stop();
            throw new AssertionError("the server did not end:\n" + log());
        }
        return process.exitValue();
    }

    /** Ends it as SIGTERM does. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server and its launcher as a power cut does. */
    void kill() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Leaves nothing running, whatever became of the test. */
    @Override
    public void close() {
        kill();
    }
}
