package org.neutralspine.batch.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.neutralspine.batch.letter.MailPhase;
import org.neutralspine.report.CaseloadReport;

/** Makes the hospitals, runs every contender on each, and writes the table. Arguments: the file, then numbers of patients. */
public final class NightBenchmark {

    private static final Logger LOG = Logger.getLogger(NightBenchmark.class.getName());
    private static final int MAILS = 20;
    private static final int MAIL_REPEATS = 3;

    /** So many patients are composed by each contender, in repeats of at least one and at most twenty. */
    private static final int COMPOSED = 40_000;

    private static final int LEAST_REPEATS = 1;
    private static final int MOST_REPEATS = 20;

    private final Table table = new Table();

    private NightBenchmark() {}

    public static void main(String... arguments) throws Exception {
        NightBenchmark benchmark = new NightBenchmark();
        try (EmbeddedPostgres server = builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .start()) {
            for (int i = 1; i < arguments.length; i++) {
                int patients = Integer.parseInt(arguments[i].replace("_", ""));
                benchmark.size(server, patients, i == arguments.length - 1);
                Files.writeString(Path.of(arguments[0]), benchmark.table.text());
            }
        }
        // the courier's clock that ends slow letters waits for more of them, and would keep this process alive
        System.exit(0);
    }

    /** With {@code -Dbench.data=folder} the hospitals stay there, and those that are there already are not made again. */
    private static EmbeddedPostgres.Builder builder() {
        String folder = System.getProperty("bench.data", "");
        return folder.isEmpty()
                ? EmbeddedPostgres.builder()
                : EmbeddedPostgres.builder().setDataDirectory(Path.of(folder)).setCleanDataDirectory(false);
    }

    private void size(EmbeddedPostgres server, int patients, boolean mails) throws Exception {
        String name = "night" + patients;
        boolean there = isThere(server, name);
        DataSource source = server.getDatabase("postgres", name);
        if (!there) {
            make(server, source, patients);
        }
        CountingSource counted = new CountingSource(source);
        Meter meter = new Meter(postmaster(source), counted);
        agree(counted.source(), patients);
        contenders(meter, counted.source(), patients);
        if (mails) {
            mail(meter, counted.source(), patients);
        }
        counted.source().getConnection().rollback();
    }

    private static boolean isThere(EmbeddedPostgres server, String name) throws Exception {
        String sql = "select 1 from pg_database where datname = '" + name + "'";
        try (Connection connection = server.getPostgresDatabase().getConnection();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            return found.next();
        }
    }

    private static void make(EmbeddedPostgres server, DataSource source, int patients) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database night" + patients);
        }
        Flyway.configure().dataSource(source).load().migrate();
        long start = System.nanoTime();
        new HospitalData(source, patients).make();
        LOG.info(() -> patients + " patients made in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    private static long postmaster(DataSource source) throws Exception {
        try (Connection connection = source.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            row.next();
            String stat = Files.readString(Path.of("/proc/" + row.getLong(1) + "/stat"));
            return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[1]);
        }
    }

    /** Every figure of every patient is the same whoever counts, to the last bit. */
    private static void agree(DataSource source, int patients) throws Exception {
        Map<UUID, Figures> sql = new HashMap<>();
        PureSql.theilSen(source, sql::put);
        same("roll-ups", sql, Compose.fromRollUps(source)::figures);
        same("sessions", sql, Compose.fromEverySession(source)::figures);
        same("Spring Batch", sql, taker -> SpringBatchNight.run(source, taker));
        if (sql.size() != patients) {
            throw new IllegalStateException(sql.size() + " of " + patients + " patients");
        }
    }

    private interface Contender {
        void run(BiConsumer<UUID, Figures> taker) throws Exception;
    }

    private static void same(String who, Map<UUID, Figures> expected, Contender contender) throws Exception {
        int[] seen = new int[1];
        contender.run((id, figures) -> {
            seen[0]++;
            if (!figures.equals(expected.get(id))) {
                throw new IllegalStateException(who + " say " + figures + ", SQL says " + expected.get(id));
            }
        });
        if (seen[0] != expected.size()) {
            throw new IllegalStateException(who + " know " + seen[0] + " of " + expected.size() + " patients");
        }
        LOG.info(() -> who + ": " + seen[0] + " patients, every figure as SQL has it");
    }

    private void contenders(Meter meter, DataSource source, int patients) throws Exception {
        BiConsumer<UUID, Figures> nobody = (id, figures) -> {};
        int repeats = Math.min(MOST_REPEATS, Math.max(LEAST_REPEATS, COMPOSED / patients));
        for (int i = 0; i < repeats; i++) {
            add(meter, patients, Table.SQL, () -> PureSql.theilSen(source, nobody));
            add(meter, patients, Table.RAW, () -> Compose.fromEverySession(source).all(r -> {}));
            add(meter, patients, Table.ROLLED, () -> Compose.fromRollUps(source).all(r -> {}));
            add(meter, patients, Table.SPRING, () -> SpringBatchNight.run(source, nobody));
            add(meter, patients, Table.PLAIN, () -> PureSql.leastSquares(source, nobody));
        }
    }

    private void add(Meter meter, int patients, String contender, Meter.Work work) throws Exception {
        Meter.Cost cost = meter.of(work);
        LOG.info(() -> patients + " " + contender + " " + cost);
        table.add(patients, contender, cost);
    }

    private void mail(Meter meter, DataSource source, int patients) throws Exception {
        List<CaseloadReport> reports = new ArrayList<>();
        Compose.fromRollUps(source).all(report -> {
            if (reports.size() < MAILS) {
                reports.add(report);
            }
        });
        List<CaseloadReport> all = Stream.generate(() -> reports).flatMap(List::stream).limit(MAILS).toList();
        try (SmtpSink sink = new SmtpSink()) {
            MailPhase phase = new MailPhase(sink.port());
            List<MailPhase.Written> written = phase.written(all);
            for (int i = 0; i < MAIL_REPEATS; i++) {
                add(meter, patients, Table.BARE, () -> phase.bare(written));
                add(meter, patients, Table.MAIL, () -> phase.product(all));
            }
            if (sink.taken() != 2 * MAIL_REPEATS * MAILS) {
                throw new IllegalStateException(sink.taken() + " mails arrived");
            }
        }
    }
}
