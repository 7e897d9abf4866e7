package org.neutralspine.web.knowledge;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;

/** The knowledge base for reading; the same for everybody signed in, and cacheable until the knowledge changes. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class KnowledgeResource {

    private static final int FRESH_SECONDS = 300;

    private final KnowledgeBase knowledge;

    /** For the container. */
    @Inject
    public KnowledgeResource(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** A list of things. */
    public record Items<T>(Collection<T> items) {}

    /** Red flags and what they are together. */
    public record RedFlags(Collection<RedFlag> items, List<RedFlag.Cluster> clusters) {}

    /** Which knowledge runs here. */
    public record Edition(String version, String hash, String reviewStatus, String name) {}

    /** Which knowledge runs here and who signed it. */
    @GET
    @Path("knowledge")
    public Response edition(@Context Request request) {
        KnowledgeBase.Edition edition = knowledge.edition();
        return cached(
                request, () -> new Edition(edition.version(), edition.hash(), edition.reviewStatus(), edition.name()));
    }

    /**
     * The exercises, in the catalogue's order.
     *
     * @param category only those that bear it; null for all
     * @param tag only those with the tag; null for all
     * @param text only those whose name or synonym holds it, whatever the case; null for all
     */
    @GET
    @Path("exercises")
    public Response exercises(
            @QueryParam("category") @Nullable String category,
            @QueryParam("tag") @Nullable String tag,
            @QueryParam("text") @Nullable String text,
            @Context Request request) {
        Stream<Exercise> found = knowledge.catalogue().all().stream();
        if (category != null) {
            Category asked = Category.of(category)
                    .orElseThrow(() -> new Refusal.Invalid(
                            "category",
                            "one of "
                                    + String.join(
                                            ", ",
                                            Stream.of(Category.values())
                                                    .map(Category::word)
                                                    .toList())));
            found = found.filter(exercise -> exercise.bears(asked));
        }
        if (tag != null) {
            requireTag(tag);
            found = found.filter(exercise -> exercise.tags().contains(tag));
        }
        if (text != null) {
            found = found.filter(exercise -> isNamed(exercise, text));
        }
        List<ExerciseView> views = found.map(ExerciseView::of).toList();
        return cached(request, () -> new Items<>(views));
    }

    /** One exercise. */
    @GET
    @Path("exercises/{id}")
    public Response exercise(@PathParam("id") String id, @Context Request request) {
        Exercise exercise = knowledge.catalogue().find(id).orElseThrow(() -> new Refusal.NotFound("exercise"));
        return cached(request, () -> ExerciseView.of(exercise));
    }

    /** The conditions with their phases. */
    @GET
    @Path("conditions")
    public Response conditions(@Context Request request) {
        return cached(
                request,
                () -> new Items<>(knowledge.conditions().values().stream()
                        .map(ConditionView::of)
                        .toList()));
    }

    /** The red-flag questions and their clusters. */
    @GET
    @Path("red-flags")
    public Response redFlags(@Context Request request) {
        return cached(request, () -> new RedFlags(knowledge.redFlags().values(), knowledge.clusters()));
    }

    /** The rules. */
    @GET
    @Path("rules")
    public Response rules(@Context Request request) {
        return cached(
                request,
                () -> new Items<>(
                        knowledge.rulebook().rules().stream().map(RuleView::of).toList()));
    }

    /** The lessons for patients, in the order of the course. */
    @GET
    @Path("lessons")
    public Response lessons(@Context Request request) {
        return cached(request, () -> new Items<>(LessonView.all(knowledge.lessons(), knowledge.sources())));
    }

    /** One lesson. */
    @GET
    @Path("lessons/{id}")
    public Response lesson(@PathParam("id") String id, @Context Request request) {
        LessonView lesson = LessonView.all(knowledge.lessons(), knowledge.sources()).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("lesson"));
        return cached(request, () -> lesson);
    }

    /** The sources. */
    @GET
    @Path("sources")
    public Response sources(@Context Request request) {
        return cached(request, () -> new Items<>(knowledge.sources().values()));
    }

    private void requireTag(String tag) {
        Map<String, String> meanings = knowledge.tagMeanings();
        if (!meanings.containsKey(tag)) {
            throw new Refusal.Invalid(
                    "tag",
                    "one of "
                            + String.join(
                                    ", ",
                                    Set.copyOf(meanings.keySet()).stream()
                                            .sorted()
                                            .toList()));
        }
    }

    private static boolean isNamed(Exercise exercise, String text) {
        String wanted = text.toLowerCase(Locale.ROOT).strip();
        return Stream.concat(Stream.of(exercise.id(), exercise.name()), exercise.synonyms().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Response cached(Request request, Supplier<Object> body) {
        EntityTag tag = new EntityTag(knowledge.edition().hash().substring(0, 16));
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setMaxAge(FRESH_SECONDS);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(body.get()).tag(tag) : unchanged.tag(tag);
        return answer.cacheControl(control).build();
    }
}
