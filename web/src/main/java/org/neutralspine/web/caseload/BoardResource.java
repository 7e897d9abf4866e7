package org.neutralspine.web.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.neutralspine.report.ReadBoard;
import org.neutralspine.web.security.CurrentActor;

/** How the whole service is doing, for its lead; no patient is named. */
@Path("board")
@Dependent
@RolesAllowed("lead")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    private final ReadBoard board;
    private final CurrentActor current;

    /** Over the use case. */
    @Inject
    public BoardResource(ReadBoard board, CurrentActor current) {
        this.board = board;
        this.current = current;
    }

    /** As it stands now. */
    @GET
    public BoardView read() {
        return BoardView.of(board.read(current.actor()));
    }
}
