package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.web.page.view.AboutView;

/** What this is, which knowledge it runs on, and when to call. */
@Controller
@Dependent
@Path("")
public class AboutPage {

    private static final String VERSION = "0.1.0";

    private final Pages pages;
    private final KnowledgeBase knowledge;

    /** Over the knowledge base. */
    @Inject
    public AboutPage(Pages pages, KnowledgeBase knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /** The page about the product; open to everybody. */
    @GET
    @Path("about")
    public Response about() {
        KnowledgeBase.Edition edition = knowledge.edition();
        Words words = pages.words();
        List<String> counts = List.of(
                words.say("about.count.exercises", knowledge.catalogue().all().size()),
                words.say("about.count.conditions", knowledge.conditions().size()),
                words.say("about.count.rules", knowledge.rulebook().rules().size()),
                words.say("about.count.flags", knowledge.redFlags().size()),
                words.say("about.count.lessons", knowledge.lessons().all().count()));
        List<AboutView.Source> sources = knowledge.sources().values().stream()
                .map(source -> new AboutView.Source(source.id(), source.cite(), null))
                .toList();
        var shown = new AboutView.Knowledge(edition.version(), edition.hash(), edition.reviewStatus());
        return pages.show("about.jte", new AboutView(VERSION, shown, counts, sources));
    }

    /** When to call, and what is normal. */
    @GET
    @Path("help")
    public Response help() {
        return pages.show("help.jte", "help");
    }
}
