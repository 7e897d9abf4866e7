package org.neutralspine.web;

import java.util.Set;
import org.neutralspine.web.alert.AlertsResource;
import org.neutralspine.web.alert.CoversResource;
import org.neutralspine.web.caseload.BoardResource;
import org.neutralspine.web.caseload.CaseloadResource;
import org.neutralspine.web.intake.ClearancesResource;
import org.neutralspine.web.intake.PatientsResource;
import org.neutralspine.web.intake.ScreeningsResource;
import org.neutralspine.web.lesson.PatientLessonsResource;
import org.neutralspine.web.measure.MeasuresResource;
import org.neutralspine.web.program.OverridesResource;
import org.neutralspine.web.program.ProgramsResource;
import org.neutralspine.web.progression.OutlookResource;
import org.neutralspine.web.progression.ProposalsResource;
import org.neutralspine.web.session.FollowUpsResource;
import org.neutralspine.web.session.SessionsResource;

/** The resources of the patient's path. */
final class CareApi {

    static final Set<Class<?>> RESOURCES = Set.of(
            AlertsResource.class,
            BoardResource.class,
            CoversResource.class,
            CaseloadResource.class,
            PatientsResource.class,
            ScreeningsResource.class,
            ClearancesResource.class,
            ProgramsResource.class,
            OverridesResource.class,
            OutlookResource.class,
            ProposalsResource.class,
            FollowUpsResource.class,
            MeasuresResource.class,
            PatientLessonsResource.class,
            SessionsResource.class);

    private CareApi() {}
}
