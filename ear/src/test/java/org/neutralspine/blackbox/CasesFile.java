package org.neutralspine.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The test patients of the knowledge base, as JSON. */
final class CasesFile {

    private static final Path FILE = Path.of("..", "domain", "src", "main", "resources", "clinical", "cases.yaml");

    private CasesFile() {}

    /** One case: its {@code inputs} are the body of a preview. */
    record Case(JsonNode json) {
        String inputs() {
            return json.get("inputs").toString();
        }

        /** A session case without its id and expectations: the body of a session decision. */
        String session() {
            ObjectNode body = json.deepCopy();
            body.remove(List.of("id", "expected_rules", "expected_action"));
            return body.toString();
        }

        List<String> texts(String key) {
            List<String> texts = new ArrayList<>();
            json.path(key).forEach(item -> texts.add(item.asText()));
            return texts;
        }

        @Override
        public String toString() {
            return json.get("id").asText();
        }
    }

    static Stream<Case> all() {
        return list("cases");
    }

    /** Single sessions; what is expected of one stands beside what is asked. */
    static Stream<Case> sessions() {
        return list("session_cases");
    }

    private static Stream<Case> list(String name) {
        try {
            Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
            List<Case> cases = new ArrayList<>();
            new ObjectMapper().valueToTree(yaml).get(name).forEach(json -> cases.add(new Case(json)));
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
