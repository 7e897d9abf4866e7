package org.neutralspine.rulebook;

import java.util.Collection;
import java.util.stream.Collectors;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.Source;

/** Sources as a reader needs them: how they are cited, and how they were read. */
final class Cited {

    private Cited() {}

    static String with(KnowledgeBase knowledge, Collection<String> ids) {
        return ids.stream()
                .map(id -> knowledge.sources().get(id))
                .map(Cited::say)
                .collect(Collectors.joining("; "));
    }

    private static String say(Source source) {
        String read = switch (source.status()) {
            case "excerpt_opened" -> "opened";
            case "secondary_opened" -> "quoted from another";
            default -> "not opened";
        };
        return source.cite() + " (" + read + ")";
    }
}
