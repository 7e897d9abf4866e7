package org.neutralspine.batch.fault;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the night, started, watched and killed. */
final class NightRun {

    /** How a process ends that was killed by signal 9, or that halted itself as if. */
    static final int KILLED = 137;

    private static final long LONGEST_SECONDS = 180;

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    private NightRun(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts at the clock's {@code now} with the operator's {@code settings}; {@code options} go to the JVM. */
    static NightRun start(Instant now, Map<String, String> settings, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // One share after the other, so that what a chosen moment leaves is known.
                "-XX:ActiveProcessorCount=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-D" + Installation.NOW + "=" + now));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classpath(), NightProcess.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("NEUTRALSPINE_"));
        builder.environment().putAll(settings);
        try {
            return new NightRun(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product first: CDI looks through a package in the first place that has it. */
    private static String classpath() {
        List<String> places =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        places.sort(Comparator.comparing(place -> !place.endsWith("classes") || place.endsWith("test-classes")));
        return String.join(File.pathSeparator, places);
    }

    /** Waits until it has begun to work. */
    NightRun awaitWork() {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.equals(NightProcess.AT_WORK)) {
                    return this;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("the night never began:\n" + said);
    }

    /** Kills it after {@code millis} unless it has ended by then; true if it was killed. */
    boolean killAfter(long millis) throws InterruptedException {
        Thread reader = drain();
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        reader.join();
        if (ended && process.exitValue() != 0) {
            throw new AssertionError("the night ended with " + process.exitValue() + ":\n" + said);
        }
        return !ended || process.exitValue() == KILLED;
    }

    /** Gives it {@code millis} to end, however it ends, and replaces it then, as whoever runs a service does. */
    void endOrReplace(long millis) throws InterruptedException {
        Thread reader = drain();
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        reader.join();
    }

    /** Waits for its end and gives the exit code. */
    int awaitEnd() throws InterruptedException {
        Thread reader = drain();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            reader.join();
            throw new AssertionError("the night does not end:\n" + said);
        }
        reader.join();
        return process.exitValue();
    }

    /** What it printed. */
    String said() {
        return said.toString();
    }

    private Thread drain() {
        Thread reader = new Thread(
                () -> output.lines().forEach(line -> said.append(line).append('\n')));
        reader.setDaemon(true);
        reader.start();
        return reader;
    }
}
