package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.batch.weekly.Portion;
import org.neutralspine.batch.weekly.Seen;
import org.neutralspine.batch.weekly.SeenCaseloads;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.NoticeText;
import org.neutralspine.delivery.Notices;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.NightlyReport;

/** Reads caseloads as they stood at the end of the day, with what was told before; the last id is the checkpoint. */
@Named
@Dependent
public class NightlyReader extends AbstractItemReader {

    private static final int CHUNK = 10;

    private final Assignment assignment;
    private final Portion portion;
    private final Recipients recipients;
    private final SeenCaseloads caseloads;
    private final Told told;
    private final Deque<Item> page = new ArrayDeque<>();
    private @Nullable UUID last;

    /** Reads from {@code caseloads} whom {@code recipients} name. */
    @Inject
    public NightlyReader(
            Assignment assignment, Portion portion, Recipients recipients, SeenCaseloads caseloads, Told told) {
        this.assignment = assignment;
        this.portion = portion;
        this.recipients = recipients;
        this.caseloads = caseloads;
        this.told = told;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = (UUID) checkpoint;
    }

    @Override
    public @Nullable Item readItem() {
        Task task = assignment.task();
        if (page.isEmpty() && !task.onlySend()) {
            List<UUID> due = recipients.nightly(task, portion.share(), portion.after(last), CHUNK);
            Map<UUID, Set<String>> before = told.before(due, task);
            caseloads.of(due, TrainingWeek.of(task.asOf()), task.asOf()).stream()
                    .map(s -> new Item(s, before.getOrDefault(s.caseload().physiotherapistId(), Set.of())))
                    .forEach(page::add);
        }
        Item next = page.poll();
        if (next != null) {
            last = next.seen().caseload().physiotherapistId();
        }
        return next;
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return last;
    }

    /**
     * One caseload of a night.
     *
     * @param seen the caseload as it stood at the end of the day
     * @param told what its physiotherapist was told before
     */
    record Item(Seen seen, Set<String> told) {

        Item {
            told = Set.copyOf(told);
        }
    }

    /** What was told before. */
    @Dependent
    public static class Told {

        private final Notices notices;
        private final NoticeText text;

        /** As {@code notices} have it. */
        @Inject
        public Told(Notices notices, NoticeText text) {
            this.notices = notices;
            this.text = text;
        }

        Map<UUID, Set<String>> before(List<UUID> people, Task task) {
            Map<UUID, Notice> latest = notices.latest(
                    MailKind.NIGHTLY_EXCEPTIONS, people, task.asOf().plusDays(1));
            return latest.entrySet().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> Set.copyOf(text.read(entry.getValue().content(), NightlyReport.class)
                                    .standing())));
        }
    }
}
