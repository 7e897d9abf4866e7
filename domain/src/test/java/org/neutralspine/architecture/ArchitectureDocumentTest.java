package org.neutralspine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureDocumentTest {

    private static final Path FILE = Repository.ROOT.resolve("docs").resolve("architecture.md");

    @Test
    void isWhatTheMapSays() throws IOException {
        String text = ArchitectureDocument.text();
        if (System.getProperty("neutralspine.write-docs") != null) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as("refresh docs/architecture.md with -Dneutralspine.write-docs and read what changed")
                .hasContent(text);
    }
}
