package org.neutralspine.web.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.account.ChangeUser;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.ReadUsers;
import org.neutralspine.account.ResetPassword;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;

/** Those who work here, for an administrator. */
@Path("users")
@Dependent
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Somebody new.
     *
     * @param username what they type
     * @param displayName as shown to others
     * @param email where reports go
     * @param role anything but patient
     * @param actsForOperatingTeam for a physician only; false if left out
     */
    public record NewUser(
            String username,
            String displayName,
            @Nullable String email,
            Role role,
            @Nullable Boolean actsForOperatingTeam) {}

    /**
     * Somebody as they should be.
     *
     * @param displayName as shown to others
     * @param email where reports go
     * @param role anything but patient
     * @param actsForOperatingTeam for a physician only
     * @param active whether they may sign in
     */
    public record ChangedUser(
            String displayName, @Nullable String email, Role role, boolean actsForOperatingTeam, boolean active) {}

    /**
     * A new account.
     *
     * @param user it
     * @param link sets its password, once
     */
    public record Created(UserView user, LinkView link) {}

    /**
     * A list.
     *
     * @param items by user name
     */
    public record Users(List<UserView> items) {}

    private final CreateUser createUser;
    private final ChangeUser changeUser;
    private final ReadUsers readUsers;
    private final ResetPassword resetPassword;
    private final Caller caller;

    /** Over the use cases. */
    @Inject
    public UsersResource(
            CreateUser createUser,
            ChangeUser changeUser,
            ReadUsers readUsers,
            ResetPassword resetPassword,
            Caller caller) {
        this.createUser = createUser;
        this.changeUser = changeUser;
        this.readUsers = readUsers;
        this.resetPassword = resetPassword;
        this.caller = caller;
    }

    /** Everybody who works here. */
    @GET
    public Users list() {
        return new Users(
                readUsers.all(caller.actor()).stream().map(UserView::of).toList());
    }

    /** Opens an account; the link in the answer is not shown again. */
    @POST
    public Response create(NewUser body) {
        boolean acts = Boolean.TRUE.equals(body.actsForOperatingTeam());
        Account.Profile profile = new Account.Profile(body.displayName(), body.email(), body.role(), acts);
        CreateUser.Opened opened = createUser.create(caller.actor(), body.username(), profile);
        URI place = URI.create("/api/v1/users/" + opened.account().id());
        return Response.created(place)
                .tag(tag(opened.account()))
                .entity(new Created(UserView.of(opened.account()), caller.show(opened.link())))
                .build();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answer(readUsers.one(caller.actor(), id(id)));
    }

    /** Corrects, closes or opens an account. */
    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ChangedUser body) {
        Account.Profile profile =
                new Account.Profile(body.displayName(), body.email(), body.role(), body.actsForOperatingTeam());
        UUID account = readUsers.one(caller.actor(), id(id)).id();
        return answer(changeUser.change(caller.actor(), account, version(ifMatch), profile, body.active()));
    }

    /** Makes a single-use link that sets a new password; it is not shown again. */
    @POST
    @Path("{id}/reset-link")
    public LinkView resetLink(@PathParam("id") String id) {
        UUID account = readUsers.one(caller.actor(), id(id)).id();
        return caller.show(resetPassword.forAccount(caller.actor(), account));
    }

    private static Response answer(Account account) {
        return Response.ok(UserView.of(account)).tag(tag(account)).build();
    }

    private static EntityTag tag(Account account) {
        return new EntityTag(Long.toString(account.version()));
    }

    private static long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ClientErrorException(428);
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new Refusal.Stale("account");
        }
        return Long.parseLong(matcher.group(1));
    }

    private static UUID id(String text) {
        return Ids.of(text, "account");
    }
}
