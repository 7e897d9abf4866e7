package org.neutralspine.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import org.neutralspine.kernel.UseCase;

/** Rules about which part of the domain may know which other, and what of the world around it. */
final class Shape {

    private static final String[] CONTAINER = {
        "jakarta.enterprise..", "jakarta.inject..", "jakarta.interceptor..", "jakarta.annotation..", "jakarta.ejb.."
    };

    private static final String[] OUTSIDE = {
        "jakarta.ws.rs..",
        "jakarta.servlet..",
        "jakarta.mvc..",
        "jakarta.json..",
        "jakarta.batch..",
        "jakarta.mail..",
        "com.fasterxml..",
        "org.eclipse.microprofile.."
    };

    private static final DescribedPredicate<JavaClass> USE_CASES = DescribedPredicate.describe(
            "use cases",
            type -> CanBeAnnotated.Predicates.annotatedWith(UseCase.class).test(outermost(type)));

    private Shape() {}

    static ArchRule importsFollowTheMap(String root) {
        return classes().that().resideInAPackage(root + "..").should(new Arrows(root));
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule onlyUseCasesWriteAudit(String root) {
        return noClasses()
                .that(not(USE_CASES))
                .and()
                .resideOutsideOfPackage(root + "." + Packages.AUDIT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + Packages.AUDIT + "..")
                .because("what is written down belongs to the transaction of the use case that did it");
    }

    static ArchRule onlyStoresPersist(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not(resideInAPackage(".." + Packages.STORE + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..");
    }

    static ArchRule onlyStoresKnowStores(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not(resideInAPackage(".." + Packages.STORE + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".." + Packages.STORE + "..")
                .because("a step talks to its port; who keeps the records is not its business");
    }

    static ArchRule onlyUseCasesAndStoresKnowTheContainer(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not(resideInAPackage(".." + Packages.STORE + "..")))
                .and(not(USE_CASES))
                .and()
                .doNotBelongToAnyOf(UseCase.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONTAINER)
                .because("what decides must be testable as values in, values out");
    }

    static ArchRule onlyUseCasesAreTransactional(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not(USE_CASES))
                .and()
                .doNotBelongToAnyOf(UseCase.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.transaction..");
    }

    static ArchRule nobodyKnowsTheOutside(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE)
                .because("HTTP, JSON, mail, jobs and settings belong to web and batch");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
