package org.neutralspine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neutralspine.broken.hiding.web.AccountResource;
import org.neutralspine.broken.hiding.web.EverythingResource;

/** No class may hide what another says about the same address, such as what is below one patient. */
class RootPathsTest {

    private static List<Class<?>> roots(boolean pages) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(SystemGuards.ROOT + ".web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .filter(type -> type.getPackageName().endsWith(".page") == pages)
                        .map(JavaClass::reflect)
                        .collect(Collectors.toList());
    }

    @Test
    void noResourceHidesAnother() {
        assertThat(roots(false)).hasSizeGreaterThan(10);
        assertThat(RootPaths.hidden(roots(false))).isEmpty();
    }

    @Test
    void noPageHidesAnother() {
        assertThat(roots(true)).hasSizeGreaterThan(10);
        assertThat(RootPaths.hidden(roots(true))).isEmpty();
    }

    @Test
    void turnsRedOnItsBrokenSample() {
        assertThat(RootPaths.hidden(List.of(AccountResource.class, EverythingResource.class)))
                .extracting(RootPaths.Address::toString)
                .containsExactly("patients/{id}/account/history of EverythingResource.history");
    }
}
