package org.neutralspine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.neutralspine.condition.Phase;
import org.neutralspine.rule.Rule;
import org.neutralspine.testing.Sample;

/** {@code docs/rulebook.md} says what runs: it is written from it. */
class RulebookDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "rulebook.md");

    @Test
    void isWhatRuns() throws IOException {
        String text = RulebookDocument.text(Sample.SHIPPED);
        if (System.getProperty("neutralspine.write-docs") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as("refresh docs/rulebook.md with -Dneutralspine.write-docs and read what changed")
                .hasContent(text);
    }

    @Test
    void tellsOfEveryPhaseAndEveryRule() {
        String text = RulebookDocument.text(Sample.SHIPPED);

        assertThat(Sample.SHIPPED.conditions().values())
                .flatExtracting(condition -> condition.phases())
                .extracting(Phase::id)
                .allSatisfy(id -> assertThat(text).contains("`" + id + "`"));
        assertThat(Sample.SHIPPED.rulebook().rules())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(text).contains("### " + id + " "));
    }
}
