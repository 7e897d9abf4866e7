package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.ClearancesView;
import org.neutralspine.web.page.view.FormError;

/** The physician's requests, and the answer to each. */
@Controller
@Dependent
@Path("clearances")
public class ClearancesPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final DecideClearance decisions;
    private final ClearanceForms forms;
    private final CareWords care;

    /** Over the use cases. */
    @Inject
    public ClearancesPage(
            Pages pages,
            Visit visit,
            ReadPatient patients,
            DecideClearance decisions,
            ClearanceForms forms,
            CareWords care) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.decisions = decisions;
        this.forms = forms;
        this.care = care;
    }

    /** What waits, oldest first, and what was answered. */
    @GET
    public Response list() {
        List<Asked> all = asked();
        List<ClearancesView.Row> waiting = all.stream()
                .filter(Asked::waits)
                .sorted(Comparator.comparing(Asked::at))
                .map(this::row)
                .toList();
        List<ClearancesView.Row> answered = all.stream()
                .filter(asked -> !asked.waits())
                .sorted(Comparator.comparing(Asked::at).reversed())
                .map(this::row)
                .toList();
        return pages.show("clearances.jte", new ClearancesView(waiting, answered));
    }

    /** One request. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        Asked asked = find(id);
        return pages.show("clearance.jte", forms.answering(visit, asked.record(), asked.clearance(), List.of()));
    }

    /** The answer. */
    @POST
    @Path("{id}")
    public Response answer(@PathParam("id") String id) {
        Asked asked = find(id);
        try {
            boolean grants = "grant".equals(visit.typed("answer"));
            UUID clearance = asked.clearance().id();
            int version = asked.clearance().version();
            if (grants) {
                decisions.grant(visit.actor(), clearance, version, grant());
            } else {
                decisions.refuse(visit.actor(), clearance, version, visit.typedText("note"));
            }
            return pages.done("/app/clearances", grants ? "clearance.granted.flash" : "clearance.refused.flash");
        } catch (Refusal.Invalid e) {
            List<FormError> errors = FormError.from(e).stream()
                    .map(error ->
                            new FormError("reason".equals(error.field()) ? "note" : error.field(), error.message()))
                    .toList();
            return pages.show(
                    WRONG, "clearance.jte", forms.answering(visit, asked.record(), asked.clearance(), errors));
        }
    }

    private DecideClearance.Grant grant() {
        LocalDate given = Numbers.day(visit.typed("givenOn"));
        LocalDate expires = Numbers.day(visit.typed("expiresOn"));
        if (given == null || expires == null) {
            throw new Refusal.Invalid(
                    given == null ? "givenOn" : "expiresOn", pages.words().say("clearance.day.needed"));
        }
        return new DecideClearance.Grant(
                visit.typedText("signatory"),
                given,
                expires,
                new LinkedHashSet<>(visit.typed().all("scope")),
                Set.of(),
                visit.typed("note"));
    }

    private List<Asked> asked() {
        return patients.find(visit.actor(), "").stream()
                .map(found -> patients.read(visit.actor(), found.id()))
                .flatMap(record -> record.clearances().stream().map(clearance -> new Asked(record, clearance)))
                .toList();
    }

    private Asked find(String id) {
        UUID wanted = Id.of(id, "clearance");
        return asked().stream()
                .filter(asked -> asked.clearance().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("clearance"));
    }

    private ClearancesView.Row row(Asked asked) {
        return new ClearancesView.Row(
                asked.clearance().id().toString(),
                ClearanceForms.name(asked.record()),
                asked.record().patient().hospitalNumber(),
                visit.dates().moment(asked.at()),
                care.situation(asked.record().episode(), visit.today()),
                forms.state(asked.clearance()));
    }

    private record Asked(CareRecord record, Clearance clearance) {
        boolean waits() {
            return clearance.state() == Clearance.State.REQUESTED;
        }

        java.time.Instant at() {
            return clearance.request().at();
        }
    }
}
