package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R1: the disk with the tables takes no more in the middle of a night, and then has room again. */
@Tag("faults")
class DiskFullTest {

    private static final String SIZE = "64m";
    private static final int BLOCK = 8192;
    private static final long PATIENCE_MILLIS = 30_000;

    private final Path disk =
            Path.of("target", "faults", "disk-" + UUID.randomUUID()).toAbsolutePath();
    private final Path ballast = disk.resolve("ballast");

    @BeforeEach
    void mount() throws Exception {
        Files.createDirectories(disk);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()))
                .as("a small disk can be mounted here, which needs root")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void nothingIsLostOrDoubledAndTheNightGoesOnOnceThereIsRoom() throws Exception {
        try (MailSink sink = new MailSink()) {
            Morning morning =
                    new Morning(FaultDatabase.postgresqlIn(Files.createDirectory(disk.resolve("tables"))), sink.port());
            fill();

            NightRun full = NightRun.start(Morning.START, morning.settings);
            full.endOrReplace(PATIENCE_MILLIS);
            assertThat(full.said()).contains("No space left on device");
            morning.invariants.check(sink.mails());
            assertThat(sink.mails().size()).as("before there is room").isLessThan(SmallHospital.PHYSIOTHERAPISTS);

            Files.delete(ballast);
            morning.process(Duration.ofMinutes(11));
            assertThat(morning.invariants.whenDone(sink.mails(), SmallHospital.PHYSIOTHERAPISTS))
                    .isEmpty();
        }
    }

    /** Until not even a page of a table has room. */
    private void fill() throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            for (byte[] block = new byte[BLOCK]; ; ) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor();
    }
}
