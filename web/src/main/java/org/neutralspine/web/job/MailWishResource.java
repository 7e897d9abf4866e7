package org.neutralspine.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.ChooseMail;
import org.neutralspine.delivery.MailWish;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.web.security.CurrentActor;

/** When one's own mail comes. */
@Path("me/mail")
@Dependent
@RolesAllowed({"physiotherapist", "physician"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailWishResource {

    /**
     * What somebody wishes of the product's mail.
     *
     * @param weekday the day of the weekly report, such as {@code monday}
     * @param notices whether the other mails come too: the night's, the fortnight's
     */
    public record Wish(@Nullable String weekday, boolean notices) {}

    private final ChooseMail choose;
    private final CurrentActor caller;

    /** For the container. */
    @Inject
    public MailWishResource(ChooseMail choose, CurrentActor caller) {
        this.choose = choose;
        this.caller = caller;
    }

    /** What the caller wishes. */
    @GET
    public Wish read() {
        return wish(choose.read(caller.actor()));
    }

    /** Changes it, from the next night on. */
    @PUT
    public Wish choose(Wish body) {
        return wish(choose.choose(caller.actor(), new MailWish(day(body.weekday()), body.notices())));
    }

    private static Wish wish(MailWish kept) {
        return new Wish(kept.weekday().name().toLowerCase(Locale.ROOT), kept.notices());
    }

    private static DayOfWeek day(@Nullable String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        "weekday",
                        "must be one of "
                                + Arrays.stream(DayOfWeek.values())
                                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
