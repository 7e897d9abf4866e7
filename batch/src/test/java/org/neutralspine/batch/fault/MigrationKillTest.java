package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C5: kill -9 while the tables are made; the next start completes them or refuses, and never works on half of them. */
@Tag("faults")
class MigrationKillTest {

    private static final int KILLS = 15;

    /** What a database is made of, as far as a half-done migration could differ. */
    private static final String SHAPE = """
            select lower(c.table_name || '.' || c.column_name) || ' ' || lower(c.data_type) || ' ' || c.is_nullable
            from information_schema.columns c where lower(c.table_schema) = 'public'
              and lower(c.table_name) <> 'flyway_schema_history'
            union all
            select lower(t.table_name) || ' ' || lower(t.constraint_type) || ' ' || count(*)
            from information_schema.table_constraints t where lower(t.table_schema) = 'public'
              and lower(t.table_name) <> 'flyway_schema_history' and t.constraint_type <> 'CHECK'
            group by t.table_name, t.constraint_type
            order by 1""";

    private final Random random = new Random(46);

    @ParameterizedTest
    @EnumSource(FaultDatabase.class)
    void theNextStartCompletesTheTablesOrRefuses(FaultDatabase database) throws Exception {
        FaultDatabase.Place whole = database.empty();
        long longest = migrated(whole);
        List<String> shape = new Tables(whole.source()).rows(SHAPE);
        int half = 0;
        int refused = 0;
        for (int i = 0; i < KILLS; i++) {
            FaultDatabase.Place place = database.empty();
            killed(place, random.nextLong(longest));
            half += isHalf(place.source()) ? 1 : 0;
            try {
                Flyway.configure().dataSource(place.source()).load().migrate();
                assertThat(new Tables(place.source()).rows(SHAPE)).isEqualTo(shape);
            } catch (FlywayException e) {
                refused++;
            }
        }
        System.out.printf("FAULTS C5 %s: %d kills, %d half-way, %d refused%n", database, KILLS, half, refused);
        if (database == FaultDatabase.POSTGRESQL) {
            assertThat(half).as("killed half-way, or this test shows nothing").isPositive();
            assertThat(refused).as("refused").isZero();
        }
    }

    /** Some versions are in its books and some are not. */
    private static boolean isHalf(DataSource source) {
        Flyway flyway = Flyway.configure().dataSource(source).load();
        return flyway.info().pending().length > 0 && flyway.info().applied().length > 0;
    }

    /** How long it takes undisturbed, from its first word. */
    private static long migrated(FaultDatabase.Place place) throws Exception {
        Process process = begun(place);
        long begun = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void killed(FaultDatabase.Place place, long after) throws Exception {
        Process process = begun(place);
        if (!process.waitFor(after, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process begun(FaultDatabase.Place place) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MigrationProcess.class.getName(),
                        String.valueOf(place.settings().get("NEUTRALSPINE_DB_URL")),
                        place.user(),
                        place.user())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(MigrationProcess.AT_WORK)) {
                Thread drain = new Thread(() -> output.lines().forEach(said -> {}));
                drain.setDaemon(true);
                drain.start();
                return process;
            }
        }
        throw new AssertionError("the migration never began");
    }
}
