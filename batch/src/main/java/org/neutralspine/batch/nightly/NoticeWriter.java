package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.batch.weekly.Ledger;
import org.neutralspine.batch.weekly.StandIns;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.Notices;
import org.neutralspine.delivery.Task;

/** Keeps each notice with its delivery, and one for who stands in, and counts them, all in the chunk's transaction. */
@Named
@Dependent
public class NoticeWriter extends AbstractItemWriter {

    private final Assignment assignment;
    private final Notices notices;
    private final StandIns standIns;
    private final Ledger ledger;
    private final MailSettings mail;

    /** Keeps into {@code notices}, counts into {@code ledger}. */
    @Inject
    public NoticeWriter(Assignment assignment, Notices notices, StandIns standIns, Ledger ledger, MailSettings mail) {
        this.assignment = assignment;
        this.notices = notices;
        this.standIns = standIns;
        this.ledger = ledger;
        this.mail = mail;
    }

    @Override
    public void writeItems(List<Object> items) {
        Task task = assignment.task();
        int fresh = 0;
        for (Object item : items) {
            Notice notice = (Notice) item;
            if (notices.keep(notice, task, mail.mailHost())) {
                fresh++;
            }
            standIns.of(notice.accountId()).forEach(person -> notices.copy(notice, person, task, mail.mailHost()));
        }
        ledger.composed(items.size(), fresh);
    }
}
