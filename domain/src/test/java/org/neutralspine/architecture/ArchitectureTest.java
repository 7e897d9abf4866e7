package org.neutralspine.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

    private static final int FEWEST_CLASSES = 8;

    private static final String BROKEN = Packages.ROOT + ".broken";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Packages.ROOT);

    static final List<Guard> GUARDS = Guards.ALL;

    @ParameterizedTest
    @FieldSource("GUARDS")
    void holdsInTheDomain(Guard guard) {
        guard.below(Packages.ROOT).allowEmptyShould(true).check(OURS);
    }

    @ParameterizedTest
    @FieldSource("GUARDS")
    void turnsRedOnItsBrokenSample(Guard guard) {
        String sample = BROKEN + "." + guard.name();
        JavaClasses broken = new ClassFileImporter().importPackages(sample);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> guard.below(sample).check(broken))
                .withMessageContaining("was violated (");
    }

    @Test
    void looksAtSomething() {
        assertThat(OURS).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(OURS).noneMatch(type -> type.getName().startsWith(BROKEN));
    }

    @Test
    void everyPackageIsInTheMap() {
        Set<String> present = new TreeSet<>();
        OURS.forEach(type -> present.add(Arrows.step(Packages.ROOT, type).orElseThrow()));

        assertThat(present).isSubsetOf(Packages.MAY_IMPORT.keySet()).contains(Packages.KERNEL);
    }
}
