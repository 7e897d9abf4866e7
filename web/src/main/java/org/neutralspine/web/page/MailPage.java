package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.neutralspine.delivery.ChooseMail;
import org.neutralspine.delivery.MailWish;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.MailView;

/** When one's own mail comes. */
@Controller
@Dependent
@Path("mail")
public class MailPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ChooseMail choosing;

    /** Over the use case. */
    @Inject
    public MailPage(Pages pages, Visit visit, ChooseMail choosing) {
        this.pages = pages;
        this.visit = visit;
        this.choosing = choosing;
    }

    /** The form. */
    @GET
    public Response form() {
        return pages.show("mail.jte", view(choosing.read(visit.actor()), List.of()));
    }

    /** Keeps what was chosen. */
    @POST
    public Response choose() {
        MailWish before = choosing.read(visit.actor());
        String weekday = visit.typedText("weekday");
        boolean known =
                Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equals(weekday));
        if (!known && weekly()) {
            FormError error = new FormError("weekday", pages.words().say("mail.weekday.choose"));
            return pages.show(WRONG, "mail.jte", view(before, List.of(error)));
        }
        DayOfWeek day = known ? DayOfWeek.valueOf(weekday) : before.weekday();
        choosing.choose(visit.actor(), new MailWish(day, "yes".equals(visit.typed("notices"))));
        return pages.done("/app/mail", "mail.kept.flash");
    }

    private boolean weekly() {
        return visit.actor().role() == Role.PHYSIOTHERAPIST;
    }

    private MailView view(MailWish wish, List<FormError> errors) {
        String address = visit.account().profile().email();
        List<Choice> days = Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(
                        day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day == wish.weekday()))
                .toList();
        return new MailView(
                address == null ? pages.words().say("deliveries.noaddress") : address,
                weekly() ? days : List.of(),
                wish.notices(),
                pages.words().say("mail.notices." + visit.actor().role().word()),
                errors);
    }
}
