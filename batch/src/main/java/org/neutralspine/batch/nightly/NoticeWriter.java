package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.batch.weekly.Tally;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.Notices;
import org.neutralspine.delivery.Runs;

/** Keeps each notice with its delivery and counts them, all in the chunk's transaction. */
@Named
@Dependent
public class NoticeWriter extends AbstractItemWriter {

    private final Assignment assignment;
    private final Notices notices;
    private final Runs runs;
    private final MailSettings mail;
    private final Tally tally;

    /** Keeps into {@code notices}, counts into {@code runs}. */
    @Inject
    public NoticeWriter(Assignment assignment, Notices notices, Runs runs, MailSettings mail, Tally tally) {
        this.assignment = assignment;
        this.notices = notices;
        this.runs = runs;
        this.mail = mail;
        this.tally = tally;
    }

    @Override
    public void writeItems(List<Object> items) {
        int fresh = 0;
        for (Object item : items) {
            if (notices.keep((Notice) item, assignment.task(), mail.mailHost())) {
                fresh++;
            }
        }
        runs.composed(assignment.run(), items.size(), fresh);
        tally.composed(fresh);
    }
}
