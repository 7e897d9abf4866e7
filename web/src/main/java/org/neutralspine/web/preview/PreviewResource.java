package org.neutralspine.web.preview;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Preview;

/** Decides for a patient described by facts; keeps nothing. */
@Path("previews")
@RequestScoped
@RolesAllowed({"physiotherapist", "physician", "lead"})
public class PreviewResource {

    private final KnowledgeBase knowledge;

    /** For the container. */
    @Inject
    public PreviewResource(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The whole reasoning; a gate that refuses is an answer, not an error. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Object preview(JsonNode body) {
        return PreviewAnswer.of(Preview.of(knowledge, PreviewRequest.read(body, knowledge)), knowledge);
    }
}
