package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.progression.DecideProposals;
import org.neutralspine.web.page.view.FormError;

/** What waits for a clinician after training: one or many accepted or declined at once. */
@Controller
@Dependent
@Path("proposals")
public class ProposalsPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final DecideProposals deciding;
    private final ProposalRows rows;

    /** Over the use cases. */
    @Inject
    public ProposalsPage(Pages pages, Visit visit, DecideProposals deciding, ProposalRows rows) {
        this.pages = pages;
        this.visit = visit;
        this.deciding = deciding;
        this.rows = rows;
    }

    /** The list. */
    @GET
    public Response list() {
        return pages.show("proposals.jte", rows.view(visit, List.of()));
    }

    /** Accepts or declines what was chosen; all or none. */
    @POST
    public Response answer() {
        try {
            List<UUID> chosen = visit.typed().all("id").stream()
                    .map(id -> Id.of(id, "proposal"))
                    .toList();
            if (chosen.isEmpty()) {
                throw new Refusal.Invalid("id", pages.words().say("proposals.choose"));
            }
            if (visit.typedText("answer").equals("decline")) {
                deciding.decline(visit.actor(), chosen, visit.typedText("reason"));
                return pages.done("/app/proposals", "proposals.declined.flash");
            }
            deciding.accept(visit.actor(), chosen, null);
            return pages.done("/app/proposals", "proposals.accepted.flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return pages.show(WRONG, "proposals.jte", rows.view(visit, FormError.from(e)));
        }
    }
}
