package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.report.CaseloadReport;

/** A physiotherapist reads the reports of their own caseload as they were sent; a lead reads anybody's. */
@UseCase
public class ReadReports {

    private final Reports reports;
    private final Renderer renderer;
    private final Audit audit;

    /** Reads {@code reports}; paper is made by {@code renderer}. */
    @Inject
    public ReadReports(Reports reports, Renderer renderer, Audit audit) {
        this.reports = reports;
        this.renderer = renderer;
        this.audit = audit;
    }

    /** The weeks the physiotherapist has reports of, the newest first. */
    public List<TrainingWeek> weeks(Actor actor, UUID physiotherapistId) {
        mayRead(actor, physiotherapistId);
        return reports.weeks(physiotherapistId);
    }

    /** One week's report. */
    public CaseloadReport report(Actor actor, UUID physiotherapistId, TrainingWeek week) {
        mayRead(actor, physiotherapistId);
        CaseloadReport report =
                reports.report(physiotherapistId, week).orElseThrow(() -> new Refusal.NotFound("report"));
        audit.record(actor, "report.read", Audit.Subject.general("report", physiotherapistId + "/" + week));
        return report;
    }

    /** The same as PDF, with names, since its reader is signed in. */
    public byte[] paper(Actor actor, UUID physiotherapistId, TrainingWeek week) {
        return renderer.paper(report(actor, physiotherapistId, week), true);
    }

    private static void mayRead(Actor actor, UUID physiotherapistId) {
        boolean own = actor.role() == Role.PHYSIOTHERAPIST && actor.accountId().equals(physiotherapistId);
        if (!own && actor.role() != Role.LEAD) {
            throw new Refusal.NotFound("report");
        }
    }
}
