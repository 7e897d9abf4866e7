package org.neutralspine.web.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.neutralspine.lesson.ReadLessons;
import org.neutralspine.web.http.Versions;
import org.neutralspine.web.security.CurrentActor;

/** The lessons of one patient. */
@Path("")
@Dependent
@RolesAllowed({"patient", "physiotherapist", "physician", "lead"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientLessonsResource {

    private final ReadLessons lessons;
    private final CurrentActor current;

    /** Over the use case. */
    @Inject
    public PatientLessonsResource(ReadLessons lessons, CurrentActor current) {
        this.lessons = lessons;
        this.current = current;
    }

    /** The lessons that are for the patient, and which were read. */
    @GET
    @Path("patients/{id}/lessons")
    public LessonPlanView plan(@PathParam("id") String id) {
        return LessonPlanView.of(lessons.plan(current.actor(), Versions.id(id, "patient")));
    }

    /** The patient says they have read one; said twice it stays read since the first time. */
    @PUT
    @Path("patients/{id}/lessons/{lessonId}/read")
    @RolesAllowed("patient")
    public LessonPlanView tick(@PathParam("id") String id, @PathParam("lessonId") String lessonId) {
        return LessonPlanView.of(lessons.tick(current.actor(), Versions.id(id, "patient"), lessonId));
    }
}
