package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.progression.LoadTest;
import org.neutralspine.progression.LookAhead;
import org.neutralspine.progression.RecordLoadTests;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.LoadingView;
import org.neutralspine.web.page.view.Typed;

/** Return to loading: each rung with what is met and what is missing, and the tests to enter. */
@Controller
@Dependent
@Path("patients/{id}/loading")
public class LoadingPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final LookAhead ahead;
    private final RecordLoadTests tests;

    /** Over the use cases. */
    @Inject
    public LoadingPage(Pages pages, Visit visit, ReadPatient patients, LookAhead ahead, RecordLoadTests tests) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.ahead = ahead;
        this.tests = tests;
    }

    /** The page. */
    @GET
    public Response show(@PathParam("id") String id) {
        return pages.show("loading.jte", view(Id.of(id, "patient"), Typed.NOTHING, List.of()));
    }

    /** Keeps what was measured. */
    @POST
    public Response measure(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        Typed typed = visit.typed();
        List<FormError> errors = new ArrayList<>();
        Map<String, BigDecimal> values = values(typed, errors);
        if (errors.isEmpty()) {
            try {
                RecordLoadTests.Form form = new RecordLoadTests.Form(Numbers.day(typed.get("measuredOn")), values);
                tests.record(visit.actor(), patientId, form, null);
                return pages.done("/app/patients/" + patientId + "/loading", "loading.saved.flash");
            } catch (Refusal.Invalid e) {
                FormError.from(e).forEach(error -> errors.add(LoadingViews.atItsField(error)));
            }
        }
        return pages.show(WRONG, "loading.jte", view(patientId, typed, errors));
    }

    private Map<String, BigDecimal> values(Typed typed, List<FormError> errors) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (LoadTest test : LoadTest.values()) {
            String text = typed.get(test.word());
            BigDecimal value = Numbers.decimal(text);
            if (value != null) {
                values.put(test.word(), value);
            } else if (text != null) {
                errors.add(new FormError(test.word(), pages.words().say("loading.number", test.allowed())));
            }
        }
        return values;
    }

    private LoadingView view(UUID patientId, Typed typed, List<FormError> errors) {
        CareRecord record = patients.read(visit.actor(), patientId);
        LoadingViews views = new LoadingViews(pages.words(), visit.dates());
        boolean mayMeasure = visit.actor().role() != org.neutralspine.kernel.Role.PHYSICIAN
                && record.episode().open();
        return new LoadingView(
                patientId.toString(),
                ClearanceForms.name(record),
                ahead.ladder(visit.actor(), patientId).stream().map(views::rung).toList(),
                tests.read(visit.actor(), patientId).stream().map(views::entry).toList(),
                mayMeasure ? views.fields(typed, visit.today()) : List.of(),
                errors);
    }
}
