package org.neutralspine.knowledge.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.Source;

/** Reads {@code sources.yaml}. */
final class SourceReader {

    static final Set<String> STATUS = Set.of("excerpt_opened", "secondary_opened", "not_opened");

    private static final Set<String> KINDS =
            Set.of("article", "book", "expert", "guideline", "leaflet", "paper", "protocol", "standard", "web");

    private SourceReader() {}

    static Map<String, Source> read(Entry file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Entry item : file.get("sources").list()) {
            item.only(Set.of("id", "kind", "cite", "status", "url", "note"));
            Source source = new Source(
                    item.get("id").text(),
                    item.get("kind").oneOf("kind of source", KINDS),
                    item.get("cite").text(),
                    item.get("status").oneOf("status", STATUS),
                    item.find("url").map(Entry::text).orElse(null),
                    item.find("note").map(Entry::text).orElse(null));
            sources.put(source.id(), source);
        }
        return sources;
    }
}
