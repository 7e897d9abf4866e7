package org.neutralspine.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("(?:say|count)\\(\"([a-zA-Z0-9.-]*[a-zA-Z0-9-])\"[,)]");

    @Test
    void everyTextThatAPageSaysIsInTheBundle() throws IOException {
        Words words = Words.english();
        var missing = new TreeSet<String>();
        for (String source : sources()) {
            SAID.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !words.has(key) && !words.has(key + ".one"))
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void argumentsTakeTheirPlaces() {
        assertThat(Words.english().say("pain.of", 3)).isEqualTo("3 of 10");
        assertThat(Words.english().count("caseload.tile.attention", 1)).isEqualTo("patient needs you");
        assertThat(Words.english().say("no.such.key")).isEqualTo("no.such.key");
    }

    private static List<String> sources() throws IOException {
        var texts = new ArrayList<String>();
        for (Path root : List.of(Path.of("src/main/jte"), Path.of("src/main/java/org/neutralspine/web/page"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        assertThat(texts).as("templates and controllers were read").hasSizeGreaterThan(60);
        return texts;
    }
}
