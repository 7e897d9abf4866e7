package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.neutralspine.progression.FusionCalendar;
import org.neutralspine.progression.LookAhead;
import org.neutralspine.web.page.view.NextView;
import org.neutralspine.web.page.view.Tag;

/** What a patient may do these weeks after a fusion, what comes next, and when. */
@Controller
@Dependent
@Path("next")
public class NextPage {

    private final Pages pages;
    private final Visit visit;
    private final LookAhead ahead;

    /** Over the use case. */
    @Inject
    public NextPage(Pages pages, Visit visit, LookAhead ahead) {
        this.pages = pages;
        this.visit = visit;
        this.ahead = ahead;
    }

    /** The page. */
    @GET
    public Response show() {
        LookAhead.Outlook outlook = ahead.calendar(visit.actor(), visit.ownRecord());
        Optional<FusionCalendar> calendar = outlook.calendar();
        return pages.show(
                "next.jte",
                new NextView(
                        outlook.trains(),
                        calendar.map(FusionCalendar::keptBack).orElse(false),
                        calendar.flatMap(FusionCalendar::now).map(this::stretch).orElse(null),
                        calendar.flatMap(FusionCalendar::next)
                                .map(this::stretch)
                                .orElse(null),
                        calendar.map(this::stretches).orElse(List.of())));
    }

    private List<NextView.Stretch> stretches(FusionCalendar calendar) {
        return calendar.stretches().stream().map(this::stretch).toList();
    }

    private NextView.Stretch stretch(FusionCalendar.Stretch stretch) {
        Words words = pages.words();
        Dates dates = visit.dates();
        String title = stretch.to() == null
                ? words.say("next.stretch.last", stretch.week(), dates.day(stretch.from()))
                : words.say(
                        "next.stretch",
                        stretch.week(),
                        dates.day(stretch.from()),
                        dates.day(stretch.to().minusDays(1)));
        Tag tag = switch (stretch.when()) {
            case PAST -> new Tag("info", words.say("next.past"));
            case NOW -> new Tag("good", words.say("next.now"));
            case TO_COME -> new Tag("wait", words.say("next.to-come"));
        };
        return new NextView.Stretch(title, tag, stretch.allowed(), stretch.opens());
    }
}
