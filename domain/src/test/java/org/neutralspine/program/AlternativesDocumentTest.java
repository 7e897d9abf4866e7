package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/alternatives.md} shows what is offered instead: a change of it is a change of care, and somebody reads it. */
class AlternativesDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "alternatives.md");

    @Test
    void isWhatPatientsAreOffered() throws IOException {
        String text = AlternativesDocument.text();
        if (System.getProperty("neutralspine.write-docs") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as("refresh docs/alternatives.md with -Dneutralspine.write-docs and read what changed")
                .hasContent(text);
    }
}
