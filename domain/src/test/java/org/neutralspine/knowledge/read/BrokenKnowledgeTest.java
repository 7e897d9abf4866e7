package org.neutralspine.knowledge.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.kernel.file.FileBroken;
import org.neutralspine.knowledge.KnowledgeBase;

/** One thing spoiled in the shipped files, and the program refuses to start: where, whose, and what is wrong. */
class BrokenKnowledgeTest {

    private static final Map<String, String> SHIPPED = shipped();

    private static final Map<String, Entry> PARSED = KnowledgeReader.parse(SHIPPED);

    /** What is spoiled by what, and whose it is. */
    private record Spoiled(String file, String text, String instead, String id) {
        Map<String, String> texts() {
            String whole = Objects.requireNonNull(SHIPPED.get(file));
            assertThat(whole).as("the text to spoil").contains(text);
            Map<String, String> texts = new LinkedHashMap<>(SHIPPED);
            texts.put(file, whole.substring(0, at(whole)) + instead + whole.substring(at(whole) + text.length()));
            return texts;
        }

        int line() {
            String whole = Objects.requireNonNull(SHIPPED.get(file));
            return (int) whole.substring(0, at(whole)).lines().count();
        }

        /** In the entry that was spoiled; a list that no longer fits the whole is told where the list stands. */
        void isWhere(int line) {
            if (!id.isEmpty()) {
                assertThat(line).isBetween(line() - 25, line() + 1);
            }
        }

        private int at(String whole) {
            return whole.indexOf(text);
        }
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "spoilings.csv", delimiter = '|')
    void isRefusedWithItsFileItsLineItsIdAndWhatIsWrong(
            String file, String text, @Nullable String instead, @Nullable String id, String wrong) {
        Spoiled spoiled = new Spoiled(file, lines(text), lines(instead), lines(id));
        Map<String, String> texts = spoiled.texts();

        assertThatThrownBy(() -> read(texts))
                .isInstanceOf(FileBroken.class)
                .hasMessageStartingWith(file + ".yaml, line ")
                .hasMessageContaining(spoiled.id())
                .hasMessageContaining(wrong)
                .satisfies(broken -> spoiled.isWhere(lineIn(String.valueOf(broken.getMessage()))));
    }

    @Test
    void theShippedFilesAreNotBroken() {
        assertThat(KnowledgeReader.read(SHIPPED, "the emergency line")
                        .rulebook()
                        .rules())
                .hasSize(102);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(with("staples", ""), "staples.yaml", "the file is empty");
        assertRefused(with("rules", "# only a remark\n"), "rules.yaml", "the file is empty");
    }

    @Test
    void whatIsNotYamlIsRefused() {
        assertRefused(with("rules", "rules: [unfinished"), "rules.yaml", "this is not YAML");
        assertRefused(with("conditions", "- a\nb: c"), "conditions.yaml", "this is not YAML");
    }

    @Test
    void aFileOfAnotherShapeIsRefused() {
        assertRefused(with("sources", "just words"), "sources.yaml, line 1", "a map is expected here");
        assertRefused(with("exercises", "- a list"), "exercises.yaml, line 1", "a map is expected here");
    }

    @Test
    void aMissingFileIsRefused() {
        Map<String, String> texts = new LinkedHashMap<>(SHIPPED);
        texts.remove("redflags");

        assertThatThrownBy(() -> KnowledgeReader.read(texts, "the emergency line"))
                .hasMessageContaining("redflags.yaml is missing");
    }

    @Test
    void aWholeClassMissingFromTheOverridePolicyIsDrift() {
        String rules = Objects.requireNonNull(SHIPPED.get("rules"));
        String without = rules.replaceFirst("(?m)^  advisory: \\[SCR-04.*\\n", "");
        assertThat(without).isNotEqualTo(rules);

        assertRefused(with("rules", without), "rules.yaml", "advisory is missing");
    }

    /** Parses only what is not as shipped: the library is long. */
    private static KnowledgeBase read(Map<String, String> texts) {
        Map<String, Entry> files = new LinkedHashMap<>(PARSED);
        texts.forEach((file, text) -> {
            if (!text.equals(SHIPPED.get(file))) {
                files.putAll(KnowledgeReader.parse(Map.of(file, text)));
            }
        });
        return KnowledgeReader.read(texts, files, "the emergency line");
    }

    private static void assertRefused(Map<String, String> texts, String where, String wrong) {
        assertThatThrownBy(() -> read(texts))
                .isInstanceOf(FileBroken.class)
                .hasMessageContaining(where)
                .hasMessageContaining(wrong);
    }

    private static Map<String, String> with(String file, String text) {
        Map<String, String> texts = new LinkedHashMap<>(SHIPPED);
        texts.put(file, text);
        return texts;
    }

    private static String lines(@Nullable String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n");
    }

    private static int lineIn(String message) {
        return Integer.parseInt(message.replaceFirst("(?s)^.*?, line (\\d+).*$", "$1"));
    }

    private static Map<String, String> shipped() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : List.of("exercises", "conditions", "redflags", "rules", "staples", "sources", "lessons")) {
            String path = "/clinical/" + file + ".yaml";
            try (InputStream in = Objects.requireNonNull(KnowledgeReader.class.getResourceAsStream(path))) {
                texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return texts;
    }
}
