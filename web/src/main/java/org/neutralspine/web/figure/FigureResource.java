package org.neutralspine.web.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;

/** The figures of exercises; the same for everybody signed in, and cacheable until one is drawn differently. */
@Path("exercises/{id}/figure.svg")
@RequestScoped
@PermitAll
public class FigureResource {

    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final int FRESH_SECONDS = 3600;

    private final KnowledgeBase knowledge;
    private final Figures figures;

    /** For the container. */
    @Inject
    public FigureResource(KnowledgeBase knowledge, Figures figures) {
        this.knowledge = knowledge;
        this.figures = figures;
    }

    /**
     * The figure of an exercise.
     *
     * @param id the exercise
     * @param animated true for the movement, which begins when its button is pressed; false for its positions side by side
     */
    @GET
    @Produces(SVG)
    public Response figure(
            @PathParam("id") String id,
            @QueryParam("animated") @DefaultValue("false") boolean animated,
            @Context Request request) {
        Exercise exercise = knowledge.catalogue().find(id).orElseThrow(() -> new Refusal.NotFound("exercise"));
        Optional<String> drawn = animated ? figures.moving(exercise) : figures.still(exercise);
        byte[] svg = drawn.orElseThrow(() -> new Refusal.NotFound("figure of this exercise"))
                .getBytes(StandardCharsets.UTF_8);
        EntityTag tag = ContentTag.of(svg);
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setMaxAge(FRESH_SECONDS);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(svg).tag(tag) : unchanged.tag(tag);
        return answer.cacheControl(control).build();
    }
}
