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
import org.neutralspine.progression.SessionDecider;

/** Decides what follows from a session described by facts; keeps nothing. */
@Path("session-decisions")
@RequestScoped
@RolesAllowed({"physiotherapist", "physician", "lead"})
public class SessionDecisionResource {

    private final KnowledgeBase knowledge;

    /** For the container. */
    @Inject
    public SessionDecisionResource(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The action, the rules that fired with their reasons, the patient's message and what it means for the program. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Object decide(JsonNode body) {
        return SessionDecisionAnswer.of(
                new SessionDecider(knowledge).decide(SessionDecisionRequest.read(body, knowledge)));
    }
}
