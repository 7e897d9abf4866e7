package org.neutralspine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The rule about what the REST API opens. */
final class Endpoints {

    private static final List<String> SAYING =
            List.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll");

    private static final DescribedPredicate<JavaMethod> ANSWER_REQUESTS = DescribedPredicate.describe(
            "answer requests",
            method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                    && !method.isAnnotatedWith("jakarta.mvc.Controller")
                    && !method.getOwner().isAnnotatedWith("jakarta.mvc.Controller"));

    private Endpoints() {}

    static ArchRule sayWhoMayAsk(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and(ANSWER_REQUESTS)
                .should(new ArchCondition<>("say by @RolesAllowed or @PermitAll who may ask") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean says = SAYING.stream()
                                .anyMatch(name -> method.isAnnotatedWith(name)
                                        || method.getOwner().isAnnotatedWith(name));
                        if (!says) {
                            String text = method.getFullName() + " does not say who may ask";
                            events.add(SimpleConditionEvent.violated(method, text));
                        }
                    }
                })
                .because("an address that everybody may ask for is a decision and never an oversight");
    }
}
