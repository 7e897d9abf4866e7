package org.neutralspine.knowledge.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.kernel.file.Entry;

/**
 * Every id the files define, collected before anything else is read, so that a reference to something that does not exist
 * is refused where it stands.
 */
record KnownIds(
        Set<String> exercises,
        Set<String> tags,
        Set<String> conditions,
        Set<String> redFlags,
        Set<String> rules,
        Set<String> sources,
        Set<String> messages) {

    static KnownIds in(Map<String, Entry> files) {
        return new KnownIds(
                ids(files, "exercises", "exercises"),
                file(files, "exercises").get("meta").get("tag_meanings").map().keySet(),
                ids(files, "conditions", "conditions"),
                ids(files, "redflags", "redflags"),
                ids(files, "rules", "rules"),
                ids(files, "sources", "sources"),
                file(files, "rules").get("messages").map().keySet());
    }

    static Entry file(Map<String, Entry> files, String name) {
        Entry root = files.get(name);
        if (root == null) {
            throw new IllegalArgumentException(name + ".yaml is missing");
        }
        return root;
    }

    private static Set<String> ids(Map<String, Entry> files, String file, String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (Entry item : file(files, file).get(list).list()) {
            if (!ids.add(item.get("id").text())) {
                throw item.broken("the id is used twice");
            }
        }
        return ids;
    }

    List<String> sourcesOf(Entry item, String key) {
        return item.get(key).allOf("source", sources);
    }
}
