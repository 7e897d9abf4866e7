package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.InvitePatient;
import org.neutralspine.account.Link;
import org.neutralspine.account.ResetPassword;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.page.view.AccountView;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.security.LinkAddresses;
import org.neutralspine.web.security.LinkView;

/** The patient's sign-in link, made by their physiotherapist, shown once, to print and hand over. */
@Controller
@Dependent
@Path("patients/{id}/account")
public class AccountPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final PatientLinks links;

    /** Over the use cases. */
    @Inject
    public AccountPage(Pages pages, Visit visit, ReadPatient patients, PatientLinks links) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.links = links;
    }

    /** Makes the links. */
    @Dependent
    public static class PatientLinks {
        private final InvitePatient invite;
        private final ResetPassword reset;
        private final LinkAddresses addresses;

        /** Over the use cases. */
        @Inject
        public PatientLinks(InvitePatient invite, ResetPassword reset, LinkAddresses addresses) {
            this.invite = invite;
            this.reset = reset;
            this.addresses = addresses;
        }
    }

    /** The form. */
    @GET
    public Response form(@PathParam("id") String id) {
        return pages.show("account.jte", view(Id.of(id, "patient"), null, List.of()));
    }

    /** Makes the first link, or a new one where there is an account already. */
    @POST
    public Response make(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        try {
            return pages.show("account.jte", view(patientId, links.addresses.of(link(patientId)), List.of()));
        } catch (Refusal.Invalid e) {
            return pages.show(WRONG, "account.jte", view(patientId, null, FormError.from(e)));
        }
    }

    private Link link(UUID patientId) {
        try {
            return links.invite
                    .invite(visit.actor(), patientId, Optional.ofNullable(visit.typed("username")))
                    .link();
        } catch (Refusal.Conflict e) {
            if (e.code().equals("account-exists")) {
                return links.reset.forPatient(visit.actor(), patientId);
            }
            throw new Refusal.Invalid("username", String.valueOf(e.getMessage()));
        }
    }

    private AccountView view(UUID patientId, @Nullable LinkView link, List<FormError> errors) {
        CareRecord record = patients.read(visit.actor(), patientId);
        String page = "/app/patients/" + patientId;
        return new AccountView(
                page + "/account",
                page,
                ClearanceForms.name(record),
                link == null ? null : link.username(),
                link == null ? null : link.url(),
                link == null ? null : visit.dates().moment(link.expiresAt()),
                visit.typed(),
                errors);
    }
}
