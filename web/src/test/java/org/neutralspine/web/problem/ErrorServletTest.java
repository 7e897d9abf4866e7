package org.neutralspine.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorServletTest {

    private static final Pattern ASSET = Pattern.compile("href=\"(/assets/[^\"]+)\"");

    /** It is written without the view engine: an upgrade of the look must not leave it behind in plain letters. */
    @Test
    void thePageOfTheContainersErrorsWearsTheLookOfTheOthers() {
        List<String> assets = ASSET.matcher(ErrorServlet.PAGE)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(assets)
                .hasSize(3)
                .allSatisfy(
                        asset -> assertThat(Path.of("src/main/webapp" + asset)).isRegularFile());
    }
}
