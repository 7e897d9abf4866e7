package org.neutralspine.web.page;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page there is, listed by hand: what is not here is not served. */
@ApplicationPath("/app")
public class PagesApplication extends Application {

    private static final Set<Class<?>> CONTROLLERS = Set.of(
            AboutPage.class,
            AccountPage.class,
            AlertsPage.class,
            BoardPage.class,
            CarePage.class,
            CaseloadPage.class,
            ClearancePage.class,
            ClearancesPage.class,
            ConsentPage.class,
            CoverPage.class,
            DeliveriesPage.class,
            DoorPages.class,
            ExercisesPage.class,
            ExplanationPage.class,
            HandoutFile.class,
            HandoutPage.class,
            IntakePage.class,
            JobsPage.class,
            MailPage.class,
            OverridesPage.class,
            LearnPage.class,
            LoadingPage.class,
            MeasuresPage.class,
            NextPage.class,
            PasswordPages.class,
            PatientMeasuresPage.class,
            PatientPage.class,
            ProgramPage.class,
            ProgressPage.class,
            ProposalsPage.class,
            RegisterPage.class,
            ReportsPage.class,
            ScreeningPage.class,
            StartingPage.class,
            TodayPage.class,
            AroundPage.class,
            UsersPage.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(RefusalPages.class, UnexpectedPages.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(CONTROLLERS.stream(), PROVIDERS.stream()).collect(Collectors.toSet());
    }

    /** Forged requests are turned away at the front door, before MVC sees them: MVC's own token would be a second one. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.OFF);
    }
}
