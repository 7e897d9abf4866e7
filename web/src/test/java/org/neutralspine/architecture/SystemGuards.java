package org.neutralspine.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** All rules about the whole system's code, on one screen each. */
final class SystemGuards {

    static final String ROOT = "org.neutralspine";

    private static final String BATCH = "batch";
    private static final String WEB = "web";
    private static final String SETTINGS = "web.settings";

    /** Packages these rules speak of. */
    static final List<String> SPOKEN_OF = List.of(BATCH, WEB, SETTINGS);

    static final List<Guard> ALL = List.of(
            new Guard("domain", SystemGuards::domainKnowsNoModule),
            new Guard("batch", SystemGuards::batchDoesNotKnowWeb),
            new Guard("circles", SystemGuards::partsOfWebFormNoCycle),
            new Guard("entities", SystemGuards::edgesKnowNoEntities),
            new Guard("clocks", SystemGuards::timeComesFromTheClock),
            new Guard("streams", root -> NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
            new Guard("exceptions", root -> NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS),
            new Guard("catching", SystemGuards::resourcesCatchNothing),
            new Guard("roles", Endpoints::sayWhoMayAsk),
            new Guard("nulls", SystemGuards::packagesAreNullMarked));

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_MACHINE = DescribedPredicate.describe(
            "ask the machine for the time or its zone",
            access -> access instanceof JavaCodeUnitAccess<?> call && asksTheMachine(call));

    private SystemGuards() {}

    static ArchRule domainKnowsNoModule(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + "." + BATCH + "..", root + "." + WEB + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + "." + BATCH + "..", root + "." + WEB + "..");
    }

    static ArchRule batchDoesNotKnowWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + BATCH + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + WEB + "..");
    }

    static ArchRule partsOfWebFormNoCycle(String root) {
        return slices().matching(root + "." + WEB + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule edgesKnowNoEntities(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + "." + BATCH + "..", root + "." + WEB + "..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity");
    }

    static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + SETTINGS + "..")
                .should()
                .accessTargetWhere(READS_THE_MACHINE)
                .because("a test, a night shift and the clocks' change need a java.time.Clock that can be given");
    }

    static ArchRule resourcesCatchNothing(String root) {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .areNotAnnotatedWith("jakarta.mvc.Controller")
                .should(new ArchCondition<>("catch nothing") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getCodeUnits().stream()
                                .filter(unit -> !unit.getTryCatchBlocks().isEmpty())
                                .map(unit -> unit.getFullName() + " catches")
                                .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
                    }
                })
                .because(
                        "a refusal is an answer that one mapper turns into a problem document; only a page takes it back"
                                + " into its form");
    }

    static ArchRule packagesAreNullMarked(String root) {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(new ArchCondition<>("be in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            String text = type.getName() + " is in a package without @NullMarked";
                            events.add(SimpleConditionEvent.violated(type, text));
                        }
                    }
                });
    }

    private static boolean asksTheMachine(JavaCodeUnitAccess<?> call) {
        String method = call.getTarget().getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        boolean inTime = targetOwner(resideInAPackage("java.time..")).test(call);
        boolean now = method.equals("now") && !parameters.contains("java.time.Clock");
        boolean machine = method.startsWith("system") || method.startsWith("tick");
        return (inTime && (now || machine))
                || method.equals("currentTimeMillis")
                || (call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                        && method.equals("<init>")
                        && parameters.isEmpty());
    }
}
