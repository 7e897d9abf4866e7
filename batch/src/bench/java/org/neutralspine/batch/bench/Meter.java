package org.neutralspine.batch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures a piece of work: processor seconds of this process and of the database server, wall seconds, memory. */
final class Meter {

    private static final double TICKS_A_SECOND = 100;
    private static final double NANOS = 1e9;

    private final long postmaster;
    private final CountingSource statements;

    /** Beside this process, watches the server whose first process is {@code postmaster}. */
    Meter(long postmaster, CountingSource statements) {
        this.postmaster = postmaster;
        this.statements = statements;
    }

    /**
     * What a piece of work cost.
     *
     * @param java processor seconds of this process
     * @param database processor seconds of the database server
     * @param wall seconds by the clock
     * @param peakMb most memory this process held at once, in MB
     * @param statements SQL statements prepared
     */
    record Cost(double java, double database, double wall, long peakMb, long statements) {
        double cpu() {
            return java + database;
        }
    }

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }

    Cost of(Work work) throws Exception {
        System.gc();
        forgetPeak();
        long asked = statements.count();
        double java = java();
        double database = database();
        long start = System.nanoTime();
        work.run();
        double wall = (System.nanoTime() - start) / NANOS;
        return new Cost(java() - java, database() - database, wall, peakMb(), statements.count() - asked);
    }

    private static double java() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / NANOS;
    }

    /** The server's first process, what its ended children took, and each child that still runs. */
    private double database() {
        double ticks = ticks(postmaster, true);
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            List<Long> ids = all.map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList();
            for (long id : ids) {
                ticks += stat(id).filter(fields -> parent(fields) == postmaster)
                        .map(fields -> sum(fields, false))
                        .orElse(0.0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks / TICKS_A_SECOND;
    }

    private static double ticks(long process, boolean endedChildren) {
        return stat(process).map(fields -> sum(fields, endedChildren)).orElse(0.0);
    }

    /** The fields after the name: state, parent, ... ; utime is the 12th of them, see proc(5). */
    private static Optional<String[]> stat(long process) {
        try {
            String text = Files.readString(Path.of("/proc/" + process + "/stat"));
            return Optional.of(text.substring(text.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long parent(String[] fields) {
        return Long.parseLong(fields[1]);
    }

    private static double sum(String[] fields, boolean endedChildren) {
        double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return endedChildren ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
    }

    private static void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
    }

    private static long peakMb() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
