package org.neutralspine.web.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.security.CurrentActor;

/** The caseload of who asks, the most urgent first; a lead sees every caseload. */
@Path("caseload")
@Dependent
@RolesAllowed({"physiotherapist", "lead"})
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {

    private final WatchCaseload caseloads;
    private final CurrentActor current;

    /** Over the use case. */
    @Inject
    public CaseloadResource(WatchCaseload caseloads, CurrentActor current) {
        this.caseloads = caseloads;
        this.current = current;
    }

    /** The week so far, a caseload for each physiotherapist. */
    @GET
    public Items<CaseloadView> list() {
        return new Items<>(caseloads.thisWeek(current.actor()).stream()
                .map(CaseloadView::of)
                .toList());
    }
}
