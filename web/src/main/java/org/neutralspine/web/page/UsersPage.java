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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.account.ChangeUser;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.Link;
import org.neutralspine.account.ReadUsers;
import org.neutralspine.account.ResetPassword;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.AccountView;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.Typed;
import org.neutralspine.web.page.view.UsersView;
import org.neutralspine.web.security.LinkAddresses;
import org.neutralspine.web.security.LinkView;

/** Who works here, for an administrator. */
@Controller
@Dependent
@Path("users")
public class UsersPage {

    private static final int WRONG = 422;
    private static final String HERE = "/app/users";

    private final Pages pages;
    private final Visit visit;
    private final Desk desk;

    /** Over the use cases. */
    @Inject
    public UsersPage(Pages pages, Visit visit, Desk desk) {
        this.pages = pages;
        this.visit = visit;
        this.desk = desk;
    }

    /** What an administrator does with accounts. */
    @Dependent
    public static class Desk {
        private final ReadUsers reading;
        private final CreateUser creating;
        private final ChangeUser changing;
        private final ResetPassword resetting;
        private final LinkAddresses addresses;

        /** Over the use cases. */
        @Inject
        public Desk(
                ReadUsers reading,
                CreateUser creating,
                ChangeUser changing,
                ResetPassword resetting,
                LinkAddresses addresses) {
            this.reading = reading;
            this.creating = creating;
            this.changing = changing;
            this.resetting = resetting;
            this.addresses = addresses;
        }
    }

    /** Everybody. */
    @GET
    public Response list() {
        return pages.show("users.jte", view(Typed.NOTHING, List.of()));
    }

    /** Somebody new; the page shows the link once. */
    @POST
    public Response create() {
        try {
            Role role = Role.of(visit.typedText("role"));
            Account.Profile profile = new Account.Profile(
                    visit.typedText("displayName"), visit.typed("email"), role, visit.typed("team") != null);
            CreateUser.Opened opened = desk.creating.create(visit.actor(), visit.typedText("username"), profile);
            return link(opened.account().profile().displayName(), opened.link());
        } catch (Refusal.Invalid | Refusal.Conflict e) {
            List<FormError> errors = FormError.from(e).stream()
                    .map(error -> new FormError(error.field() == null ? "username" : error.field(), error.message()))
                    .toList();
            return pages.show(WRONG, "users.jte", view(visit.typed(), errors));
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound("role");
        }
    }

    /** Makes a link, switches off, or on again. */
    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id) {
        Account account = desk.reading.one(visit.actor(), Id.of(id, "account"));
        String wanted = visit.typedText("do");
        if (wanted.equals("reset")) {
            return link(account.profile().displayName(), desk.resetting.forAccount(visit.actor(), account.id()));
        }
        desk.changing.change(visit.actor(), account.id(), account.version(), account.profile(), wanted.equals("on"));
        return pages.done(HERE, "users.changed.flash");
    }

    private Response link(String name, Link link) {
        LinkView shown = desk.addresses.of(link);
        return pages.show(
                "account.jte",
                new AccountView(
                        HERE,
                        HERE,
                        name,
                        shown.username(),
                        shown.url(),
                        visit.dates().moment(shown.expiresAt()),
                        Typed.NOTHING,
                        List.of()));
    }

    private UsersView view(Typed typed, List<FormError> errors) {
        Words words = pages.words();
        List<UsersView.Row> rows = desk.reading.all(visit.actor()).stream()
                .map(account -> row(words, account))
                .toList();
        List<Choice> roles = Stream.of(Role.PHYSIOTHERAPIST, Role.PHYSICIAN, Role.LEAD, Role.ADMIN)
                .map(role -> new Choice(role.word(), words.say("role." + role.word()), typed.has("role", role.word())))
                .toList();
        return new UsersView(rows, roles, typed, errors);
    }

    private static UsersView.Row row(Words words, Account account) {
        @Nullable String email = account.profile().email();
        return new UsersView.Row(
                account.id().toString(),
                account.username() + (email == null ? "" : " · " + email),
                account.profile().displayName(),
                words.say("role." + account.role().word()),
                words.say(account.active() ? "users.state.active" : "users.state.off"),
                account.active());
    }
}
