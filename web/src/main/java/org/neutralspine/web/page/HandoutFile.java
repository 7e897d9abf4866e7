package org.neutralspine.web.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.neutralspine.batch.letter.Handout;
import org.neutralspine.batch.letter.HandoutPaper;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.web.page.view.HandoutView;
import org.neutralspine.web.settings.Settings;

/** The program to take home as a PDF that can also be heard: large type, boxes to tick, readable in grey. */
@Path("patients/{id}/handout.pdf")
@RequestScoped
@RolesAllowed({"physiotherapist", "physician", "lead"})
public class HandoutFile {

    private static final Words WORDS = Words.english();

    private final Handouts handouts;
    private final HandoutPaper paper;
    private final KnowledgeBase knowledge;
    private final Figures figures;
    private final Settings settings;

    /** Over the program in force. */
    @Inject
    public HandoutFile(
            Handouts handouts, HandoutPaper paper, KnowledgeBase knowledge, Figures figures, Settings settings) {
        this.handouts = handouts;
        this.paper = paper;
        this.knowledge = knowledge;
        this.figures = figures;
        this.settings = settings;
    }

    /** The pages; the name of the file says nothing of the patient. */
    @GET
    public Response file(@PathParam("id") String id) {
        return Response.ok(paper.pdf(handout(handouts.today(id))), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"exercises.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Handout handout(HandoutView view) {
        List<String> signs = Stream.of("stop.bladder", "stop.weak", "stop.wound", "stop.chest")
                .map(WORDS::say)
                .toList();
        return new Handout(
                WORDS.say("handout.title"),
                view.name(),
                view.title(),
                WORDS.say("handout.lead"),
                WORDS.say("handout.week"),
                Stream.of(DayOfWeek.values())
                        .map(day -> WORDS.say("day." + Dates.key(day)))
                        .toList(),
                view.items().stream().map(this::item).toList(),
                WORDS.say("handout.pain"),
                new Handout.Stop(WORDS.say("stop.title"), signs, WORDS.say("stop.call", settings.emergencyContact())));
    }

    private Handout.Item item(HandoutView.Item item) {
        Exercise exercise = knowledge.catalogue().get(item.exerciseId());
        Stream<Handout.Remark> stop = item.stop().isEmpty()
                ? Stream.empty()
                : Stream.of(new Handout.Remark(WORDS.say("today.stop"), String.join("; ", item.stop())));
        return new Handout.Item(
                item.name(),
                new Handout.Drawn(
                        figures.still(exercise).orElseThrow(),
                        figures.description(exercise).orElseThrow()),
                item.dose() + ", " + item.days() + ".",
                item.how(),
                Stream.concat(Stream.of(new Handout.Remark(WORDS.say("handout.cue"), item.cue())), stop)
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> item.marked().contains(Dates.key(day)))
                        .toList());
    }
}
