package org.neutralspine.web.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.neutralspine.alert.ListCaseload;
import org.neutralspine.web.http.Items;
import org.neutralspine.web.security.CurrentActor;

/** The caseload of who asks, the most urgent first. */
@Path("caseload")
@Dependent
@RolesAllowed({"physiotherapist", "physician", "lead"})
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {

    private final ListCaseload caseload;
    private final CurrentActor current;

    /** Over the use case. */
    @Inject
    public CaseloadResource(ListCaseload caseload, CurrentActor current) {
        this.caseload = caseload;
        this.current = current;
    }

    /** The patients in care. */
    @GET
    public Items<ListCaseload.Line> list() {
        return new Items<>(caseload.list(current.actor()));
    }
}
