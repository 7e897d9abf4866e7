package org.neutralspine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/hazards.md} names for each hazard the tests that prove its control, and they exist. */
class HazardsDocumentTest {

    private static final int FEWEST = 40;
    private static final int COLUMNS = 8;

    @Test
    void everyHazardIsControlledByTestsThatExist() throws IOException {
        List<List<String>> rows = rows(Files.readString(Repository.ROOT.resolve("docs/hazards.md")));
        Set<String> tests = tests();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(FEWEST).allSatisfy(row -> {
            assertThat(row).hasSize(COLUMNS).noneMatch(String::isBlank);
            assertThat(row.get(4)).matches("[1-4]");
            assertThat(row.get(5)).matches("[1-3]");
            assertThat(row.get(7).split(", "))
                    .allSatisfy(name -> assertThat(tests).contains(name));
        });
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theTestsThatServeARequirementExist() throws IOException {
        Matcher named = Pattern.compile("`(\\w+(?:Test|IT))`")
                .matcher(Files.readString(Repository.ROOT.resolve("docs/requirements.md")));

        assertThat(named.results().map(found -> found.group(1)).collect(Collectors.toSet()))
                .isNotEmpty()
                .isSubsetOf(tests());
    }

    @Test
    void aNameThatIsNoTestIsNoticed() throws IOException {
        assertThat(tests()).contains("HazardsDocumentTest").doesNotContain("WishfulThinkingTest");
        assertThat(rows("| H-01 | a | b |\n| id | hazard |\n")).containsExactly(List.of("H-01", "a", "b"));
    }

    private static List<List<String>> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| H-"))
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT)) {
            return files.map(Path::toString)
                    .filter(path -> path.contains("/src/test/java/") && path.matches(".*(Test|IT)\\.java"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
