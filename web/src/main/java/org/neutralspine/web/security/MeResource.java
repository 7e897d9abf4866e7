package org.neutralspine.web.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.kernel.Role;

/** Who is signed in, for themselves. */
@Path("me")
@Dependent
@RolesAllowed({"patient", "physiotherapist", "physician", "lead", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

    /**
     * Who is signed in.
     *
     * @param id the account
     * @param username what they typed
     * @param displayName as shown to others
     * @param email where reports go
     * @param role what they may do
     * @param actsForOperatingTeam whether this physician signs for the operating team
     * @param patientId whose record they see, for a patient
     */
    public record Me(
            UUID id,
            String username,
            String displayName,
            @Nullable String email,
            Role role,
            boolean actsForOperatingTeam,
            @Nullable UUID patientId) {}

    /**
     * A new password.
     *
     * @param oldPassword the one used until now
     * @param newPassword the one from now on
     */
    public record NewPassword(String oldPassword, String newPassword) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    private final CurrentActor current;
    private final PasswordDesk desk;

    /** Over the use cases. */
    @Inject
    public MeResource(CurrentActor current, PasswordDesk desk) {
        this.current = current;
        this.desk = desk;
    }

    /** Who is signed in. */
    @GET
    public Me me() {
        Account account = current.account().orElseThrow(() -> new NotAuthorizedException("Basic"));
        return new Me(
                account.id(),
                account.username(),
                account.profile().displayName(),
                account.profile().email(),
                account.role(),
                account.profile().actsForOperatingTeam(),
                account.patientId());
    }

    /** Changes the password; every other session of this person ends. */
    @POST
    @Path("password")
    public void changePassword(@Context HttpServletRequest request, NewPassword body) {
        desk.change(request, current.actor(), body.oldPassword(), body.newPassword());
    }
}
