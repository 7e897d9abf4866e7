package org.neutralspine.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SystemTest {

    private static final int FEWEST_CLASSES = 100;

    private static final String BROKEN = SystemGuards.ROOT + ".broken";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SystemGuards.ROOT);

    static final List<Guard> GUARDS = SystemGuards.ALL;

    @ParameterizedTest
    @FieldSource("GUARDS")
    void holdsInTheWholeSystem(Guard guard) {
        guard.rule().apply(SystemGuards.ROOT).allowEmptyShould(true).check(OURS);
    }

    @ParameterizedTest
    @FieldSource("GUARDS")
    void turnsRedOnItsBrokenSample(Guard guard) {
        String sample = BROKEN + "." + guard.name();
        JavaClasses broken = new ClassFileImporter().importPackages(sample);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> guard.rule().apply(sample).check(broken))
                .withMessageContaining("was violated (");
    }

    @Test
    void looksAtAllModulesAndAtNoTest() {
        assertThat(OURS).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(OURS).noneMatch(type -> type.getName().startsWith(BROKEN));
        assertThat(OURS.containPackage(SystemGuards.ROOT + ".kernel")).isTrue();
    }

    @Test
    void speaksOnlyOfPackagesThatExist() {
        assertThat(SystemGuards.SPOKEN_OF).allMatch(name -> OURS.containPackage(SystemGuards.ROOT + "." + name));
    }
}
