package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.web.page.view.ExercisesView;

/** The exercises the product prescribes, to read about. */
@Controller
@Dependent
@Path("exercises")
public class ExercisesPage {

    private final Pages pages;
    private final Visit visit;
    private final KnowledgeBase knowledge;
    private final Verdicts verdicts;
    private final Figures figures;

    /** Over the knowledge base. */
    @Inject
    public ExercisesPage(Pages pages, Visit visit, KnowledgeBase knowledge, Verdicts verdicts, Figures figures) {
        this.pages = pages;
        this.visit = visit;
        this.knowledge = knowledge;
        this.verdicts = verdicts;
        this.figures = figures;
    }

    /** The list, searched by the address. */
    @GET
    public Response list() {
        String text = visit.typedText("q");
        String category = visit.typedText("category");
        List<ExercisesView.Row> rows = knowledge.catalogue().all().stream()
                .filter(exercise -> !exercise.tags().contains(Exercise.NOT_PRESCRIBED))
                .filter(exercise -> Verdicts.fits(exercise, text, category))
                .map(this::row)
                .toList();
        int total = (int) knowledge.catalogue().all().stream()
                .filter(exercise -> !exercise.tags().contains(Exercise.NOT_PRESCRIBED))
                .count();
        return pages.show("exercises.jte", new ExercisesView(text, verdicts.categories(category), rows, total));
    }

    private ExercisesView.Row row(Exercise exercise) {
        return new ExercisesView.Row(
                FigureAddress.of(figures, exercise.id()),
                exercise.name(),
                pages.words().say(Verdicts.key(exercise.category())),
                exercise.level(),
                exercise.instruction().neutralSpineCue(),
                exercise.instruction().howTo(),
                exercise.instruction().stopSigns());
    }
}
