package org.neutralspine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.UseCase;

/** Rules about how a single type of the domain is written. */
final class Habits {

    /** Words that say how a type is made or that it has no clear task; whole words, so Implant is fine. */
    private static final String EMPTY_WORDS = "(Impl|Manager|Helper|Util|Utils|Dto|DTO|Abstract)(?![a-z])";

    /** More than thirty kinds of effect, of which each reader carries out its own few: it filters, it never folds. */
    private static final Set<String> FILTERED = Set.of("org.neutralspine.rule.Then");

    private static final DescribedPredicate<JavaClass> SEALED = DescribedPredicate.describe(
            "are sealed", type -> type.reflect().isSealed() && !FILTERED.contains(type.getName()));

    /** By these somebody becomes an actor: there is none before. */
    private static final Set<String> BECOMING_AN_ACTOR = Set.of(
            "org.neutralspine.account.SignIn",
            "org.neutralspine.account.CountAttempt",
            "org.neutralspine.account.AcceptInvitation",
            "org.neutralspine.account.OfferFirstAdministrator");

    /** Nobody reads what was audited in the transaction that wrote it, and one row at the end is cheaper. */
    private static final String AUDIT = "org.neutralspine.audit.store.AuditRows";

    private Habits() {}

    static ArchRule whoWritesFlushes(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".." + Packages.STORE + "..")
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(AUDIT)
                .should(new Flushes())
                .because("persistence.xml lets queries pass over what is not flushed");
    }

    static ArchRule noFieldInjection(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("a constructor shows what a class needs and lets a test give it");
    }

    static ArchRule useCasesTakeTheActorFirst(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "do not make an actor", type -> !BECOMING_AN_ACTOR.contains(type.getName())))
                .and()
                .arePublic()
                .should(new ArchCondition<>("take the Actor first") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        List<JavaClass> parameters = method.getRawParameterTypes();
                        if (parameters.isEmpty() || !parameters.get(0).isEquivalentTo(Actor.class)) {
                            String message = method.getFullName() + " does not take an Actor first";
                            events.add(SimpleConditionEvent.violated(method, message));
                        }
                    }
                })
                .because("who acts decides what they may do, and stands in the audit");
    }

    static ArchRule namesSaySomething(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*\\.[^.]*" + EMPTY_WORDS + "[^.]*")
                .because("a name says what a thing is to a clinician, not how it is made");
    }

    static ArchRule sealedTypesFold(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(SEALED)
                .should(new ArchCondition<>("have a method fold with one function per case") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean folds = type.getMethods().stream()
                                .anyMatch(method -> method.getName().equals("fold"));
                        if (!folds) {
                            String message = type.getName() + " is sealed and has no fold";
                            events.add(SimpleConditionEvent.violated(type, message));
                        }
                    }
                })
                .because("Java 17 has no exhaustive switch over types: fold makes a new case break every reader");
    }
}
