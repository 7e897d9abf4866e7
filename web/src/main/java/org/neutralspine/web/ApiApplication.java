package org.neutralspine.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.web.figure.FigureResource;
import org.neutralspine.web.job.DeliveriesResource;
import org.neutralspine.web.job.JobsResource;
import org.neutralspine.web.job.MailWishResource;
import org.neutralspine.web.json.JsonReader;
import org.neutralspine.web.json.JsonWriter;
import org.neutralspine.web.knowledge.KnowledgeResource;
import org.neutralspine.web.preview.PreviewResource;
import org.neutralspine.web.preview.SessionDecisionResource;
import org.neutralspine.web.problem.HttpErrorMapper;
import org.neutralspine.web.problem.MalformedMapper;
import org.neutralspine.web.problem.RefusalMapper;
import org.neutralspine.web.problem.UnexpectedMapper;
import org.neutralspine.web.security.MeResource;
import org.neutralspine.web.security.PatientAccountResource;
import org.neutralspine.web.security.UsersResource;

/** The REST API and everything in it, listed by hand: what is not here is not served. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    private static final Set<Class<?>> RESOURCES = Set.of(
            AboutResource.class,
            DeliveriesResource.class,
            FigureResource.class,
            JobsResource.class,
            KnowledgeResource.class,
            MailWishResource.class,
            MeResource.class,
            PatientAccountResource.class,
            PreviewResource.class,
            SessionDecisionResource.class,
            UsersResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            JsonReader.class,
            JsonWriter.class,
            RefusalMapper.class,
            HttpErrorMapper.class,
            MalformedMapper.class,
            UnexpectedMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.of(RESOURCES, CareApi.RESOURCES, PROVIDERS)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Our JSON alone, and no WADL: the description of the API is at {@code /openapi}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                "org.neutralspine.web.json",
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
