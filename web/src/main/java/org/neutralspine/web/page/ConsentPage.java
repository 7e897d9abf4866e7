package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.Consent;
import org.neutralspine.intake.GiveConsent;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.web.page.view.ConsentView;

/** What the patient agrees to, and takes back. */
@Controller
@Dependent
@Path("consent")
public class ConsentPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final GiveConsent consents;

    /** Over the use case. */
    @Inject
    public ConsentPage(Pages pages, Visit visit, ReadPatient patients, GiveConsent consents) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.consents = consents;
    }

    /** The page. */
    @GET
    public Response show() {
        CareRecord record = patients.read(visit.actor(), visit.ownRecord());
        List<ConsentView.Item> items = Consent.KINDS.stream()
                .map(kind -> new ConsentView.Item(
                        kind,
                        given(record, kind)
                                .map(consent -> visit.dates().moment(consent.givenAt()))
                                .orElse(null)))
                .toList();
        return pages.show("consent.jte", new ConsentView(items, List.of()));
    }

    /** Gives or takes back one of them. */
    @POST
    public Response answer() {
        String kind = visit.typedText("kind");
        if ("give".equals(visit.typed("answer"))) {
            consents.give(visit.actor(), visit.ownRecord(), kind);
        } else {
            CareRecord record = patients.read(visit.actor(), visit.ownRecord());
            given(record, kind).ifPresent(consent -> consents.withdraw(visit.actor(), consent.id()));
        }
        return pages.done("/app/consent", "consent.saved.flash");
    }

    private static Optional<Consent> given(CareRecord record, String kind) {
        return record.consents().stream()
                .filter(consent -> consent.kind().equals(kind) && consent.withdrawnAt() == null)
                .findFirst();
    }
}
