package org.neutralspine.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Share;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.store.CareRows;
import org.neutralspine.testing.TestDatabase;

class RecipientsTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final LocalDate MONDAY = WEEK.next().monday();
    private static final Share ALL = new Share(0, 1);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isDueOnTheDaySomebodyChoseAndFromThenOn(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID usual = physiotherapist(rows, "usual");
        UUID thursday = physiotherapist(rows, "thursday");
        wish(rows, thursday, 4);
        Recipients recipients = new JdbcRecipients(source);

        assertThat(due(recipients, Task.weekly(WEEK, MONDAY))).containsExactly(usual);
        assertThat(due(recipients, Task.weekly(WEEK, MONDAY.plusDays(2)))).containsExactly(usual);
        assertThat(due(recipients, Task.weekly(WEEK, MONDAY.plusDays(3)))).containsExactlyInAnyOrder(usual, thursday);
        assertThat(due(recipients, Task.weekly(WEEK, MONDAY.plusDays(7)))).hasSize(2);
        assertThat(due(recipients, Task.weekly(WEEK))).hasSize(2);
        assertThat(recipients.weeklyDue(Task.weekly(WEEK, MONDAY))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isNotDueForWhoHasTheReportOrHadNobodyInThatWeek(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID had = physiotherapist(rows, "had");
        rows.change(
                "insert into caseload_report (id, physiotherapist_id, week, composed_at, content) values (?, ?, ?, ?, '')",
                UUID.randomUUID(),
                had,
                WEEK.monday(),
                Instant.parse("2026-11-16T04:00:00Z"));
        rows.physiotherapist("nobody");
        UUID later = rows.physiotherapist("later");
        rows.episode(later, "N-later", MONDAY, null);

        assertThat(due(new JdbcRecipients(source), Task.weekly(WEEK))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everybodyIsInExactlyOneShareAndComesInPages(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(physiotherapist(rows, "p" + i));
        }
        Recipients recipients = new JdbcRecipients(source);

        List<UUID> found = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            Share share = new Share(part, 4);
            UUID after = share.after();
            List<UUID> page = recipients.weekly(Task.weekly(WEEK), share, after, 3);
            while (!page.isEmpty()) {
                found.addAll(page);
                page = recipients.weekly(Task.weekly(WEEK), share, page.get(page.size() - 1), 3);
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<UUID> due(Recipients recipients, Task task) {
        return recipients.weekly(task, ALL, ALL.after(), 100);
    }

    private static UUID physiotherapist(CareRows rows, String name) {
        UUID id = rows.physiotherapist(name);
        rows.episode(id, "N-" + name, WEEK.monday(), null);
        return id;
    }

    private static void wish(CareRows rows, UUID who, int weekday) {
        rows.change(
                "insert into mail_wish (account_id, weekday, notices, changed_at) values (?, ?, true, ?)",
                who,
                weekday,
                Instant.parse("2026-11-16T04:00:00Z"));
    }
}
