package org.neutralspine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FigureDocumentTest {

    private static final Path FILE = root().resolve("docs").resolve("figures.html");

    @Test
    void showsEveryFigureAsItIsDrawn() throws IOException {
        String text = FigureSheet.text(
                FigurePoses.SHIPPED, FigurePoses.KNOWLEDGE.catalogue().all());
        if (System.getProperty("neutralspine.write-docs") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(Files.readString(FILE).equals(text))
                .as("refresh docs/figures.html with -Dneutralspine.write-docs and look at what changed")
                .isTrue();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = Objects.requireNonNull(folder.getParent(), "this is no checkout");
        }
        return folder;
    }
}
