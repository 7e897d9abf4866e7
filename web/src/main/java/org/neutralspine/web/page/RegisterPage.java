package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.RegisterView;
import org.neutralspine.web.page.view.Typed;

/** Registering a patient: the first step of the path. */
@Controller
@Dependent
@Path("patients/new")
public class RegisterPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final RegisterPatient register;

    /** Over the use case. */
    @Inject
    public RegisterPage(Pages pages, Visit visit, RegisterPatient register) {
        this.pages = pages;
        this.visit = visit;
        this.register = register;
    }

    /** The empty form. */
    @GET
    public Response form() {
        return pages.show("register.jte", new RegisterView(Typed.NOTHING, List.of()));
    }

    /** Registers, then on to the intake. */
    @POST
    public Response register() {
        LocalDate born = Numbers.day(visit.typed("birthDate"));
        if (born == null) {
            return again(List.of(new FormError("birthDate", pages.words().say("register.born.needed"))));
        }
        try {
            var registered = register.register(visit.actor(), patient(born));
            return pages.done("/app/patients/" + registered.patientId() + "/intake", "register.done.flash");
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            return again(FormError.from(e));
        }
    }

    private RegisterPatient.NewPatient patient(LocalDate born) {
        return new RegisterPatient.NewPatient(
                visit.typedText("hospitalNumber"),
                visit.typedText("givenName"),
                visit.typedText("familyName"),
                born,
                visit.typed("sex"),
                colleague());
    }

    private java.util.@Nullable UUID colleague() {
        String chosen = visit.typed("physiotherapistId");
        return chosen == null ? null : Id.of(chosen, "physiotherapist");
    }

    private Response again(List<FormError> errors) {
        return pages.show(WRONG, "register.jte", new RegisterView(visit.typed(), errors));
    }
}
