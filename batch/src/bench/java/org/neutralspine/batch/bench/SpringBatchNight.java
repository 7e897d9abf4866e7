package org.neutralspine.batch.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PainDay;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PainTrend;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.ExecutionContext;
import org.springframework.batch.item.ItemStreamReader;
import org.springframework.batch.item.database.JdbcCursorItemReader;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.item.support.SingleItemPeekableItemReader;
import org.springframework.batch.support.transaction.ResourcelessTransactionManager;

/**
 * The same figures by a minimal Spring Batch job in the way its guide shows: a cursor over the logs, a row mapper, items
 * gathered per patient, a processor, a writer. No job repository in the database, which makes it cheaper than in earnest.
 */
final class SpringBatchNight {

    private static final int CHUNK = 500;
    private static final String LOGS = "with " + PureSql.expected() + """

            select s.episode_id, s.on_day, s.pain_before, s.pain_during, s.pain_after, x.completed_sets,
              coalesce(expected.n, 0) as expected
            from session_log s join exercise_log x on x.session_log_id = s.id
              left join expected on expected.episode_id = s.episode_id
            where s.on_day between date '%s' and date '%s' order by s.episode_id"""
            .formatted(PainTrend.firstDay(HospitalData.WEEK), HospitalData.WEEK.sunday());

    private SpringBatchNight() {}

    /** A row of the cursor. */
    record Log(
            UUID episode,
            LocalDate day,
            @Nullable Integer before,
            @Nullable Integer during,
            @Nullable Integer after,
            boolean done,
            int expected) {}

    /** What a patient's rows come to. */
    record Result(UUID episode, Figures figures) {}

    static void run(DataSource source, BiConsumer<UUID, Figures> taker) throws Exception {
        JobRepository repository = new ResourcelessJobRepository();
        ItemStreamReader<List<Log>> reader = new PatientReader(cursor(source));
        Step step = new StepBuilder("compose", repository)
                .<List<Log>, Result>chunk(CHUNK, new ResourcelessTransactionManager())
                .reader(reader)
                .processor(SpringBatchNight::result)
                .writer(chunk -> chunk.forEach(one -> taker.accept(one.episode(), one.figures())))
                .build();
        Job job = new JobBuilder("night", repository).start(step).build();
        TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
        if (launcher.run(job, new JobParameters()).getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("the Spring Batch job failed");
        }
    }

    private static JdbcCursorItemReader<Log> cursor(DataSource source) {
        return new JdbcCursorItemReaderBuilder<Log>()
                .name("logs")
                .dataSource(source)
                .sql(LOGS)
                .fetchSize(1_000)
                .verifyCursorPosition(false)
                .saveState(false)
                .rowMapper((row, number) -> new Log(
                        row.getObject("episode_id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("pain_before", Integer.class),
                        row.getObject("pain_during", Integer.class),
                        row.getObject("pain_after", Integer.class),
                        row.getInt("completed_sets") >= 1,
                        row.getInt("expected")))
                .build();
    }

    private static Result result(List<Log> logs) {
        NavigableMap<LocalDate, PainDay> days = new TreeMap<>();
        int done = 0;
        for (Log log : logs) {
            days.merge(
                    log.day(), new PainDay(log.day(), log.before(), log.during(), log.after()), SpringBatchNight::worse);
            done += log.done() && HospitalData.WEEK.contains(log.day()) ? 1 : 0;
        }
        List<PainPoint> points = new ArrayList<>();
        days.values().forEach(day -> day.point().ifPresent(score -> points.add(new PainPoint(day.day(), score))));
        Log first = logs.get(0);
        return new Result(
                first.episode(), Figures.of(done, first.expected(), PainTrend.of(HospitalData.WEEK, points)));
    }

    private static PainDay worse(PainDay one, PainDay other) {
        return new PainDay(
                one.day(),
                higher(one.before(), other.before()),
                higher(one.during(), other.during()),
                higher(one.after(), other.after()));
    }

    private static @Nullable Integer higher(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    /** Gathers the rows of one patient after another. */
    private static final class PatientReader implements ItemStreamReader<List<Log>> {

        private final SingleItemPeekableItemReader<Log> rows = new SingleItemPeekableItemReader<>();

        PatientReader(JdbcCursorItemReader<Log> cursor) {
            rows.setDelegate(cursor);
        }

        @Override
        public void open(ExecutionContext context) {
            rows.open(context);
        }

        @Override
        public void update(ExecutionContext context) {
            rows.update(context);
        }

        @Override
        public void close() {
            rows.close();
        }

        @Override
        public @Nullable List<Log> read() throws Exception {
            Log first = rows.read();
            if (first == null) {
                return null;
            }
            List<Log> logs = new ArrayList<>(List.of(first));
            for (Log next = rows.peek(); next != null && next.episode().equals(first.episode()); next = rows.peek()) {
                logs.add(next);
                rows.read();
            }
            return logs;
        }
    }
}
