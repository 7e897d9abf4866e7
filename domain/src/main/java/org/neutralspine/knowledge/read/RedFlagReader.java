package org.neutralspine.knowledge.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.knowledge.RedFlag.Cluster;
import org.neutralspine.knowledge.RedFlag.Urgency;

/** Reads {@code redflags.yaml}. */
final class RedFlagReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "group",
            "ask_at",
            "question",
            "urgency",
            "action",
            "override_to",
            "override_condition",
            "gate_exception",
            "sources",
            "articles",
            "note");

    private final KnownIds ids;

    RedFlagReader(KnownIds ids) {
        this.ids = ids;
    }

    Map<String, RedFlag> read(Entry file) {
        Map<String, RedFlag> flags = new LinkedHashMap<>();
        for (Entry item : file.get("redflags").list()) {
            RedFlag flag = flag(item.only(KEYS));
            checkDowngrade(flag, item);
            flags.put(flag.id(), flag);
        }
        return flags;
    }

    List<Cluster> clusters(Entry file) {
        List<Cluster> clusters = new ArrayList<>();
        for (Entry item : file.get("clusters").list()) {
            item.only(Set.of("id", "any_of", "at_least", "of", "result", "text"));
            Optional<Entry> any = item.find("any_of");
            List<String> of = any.orElseGet(() -> item.get("of")).allOf("red flag", ids.redFlags());
            int atLeast = any.isPresent() ? 1 : item.get("at_least").integer(1, of.size());
            clusters.add(new Cluster(
                    item.get("id").text(),
                    atLeast,
                    of,
                    item.get("result").word("urgency", RedFlagReader::urgency),
                    item.get("text").text()));
        }
        return clusters;
    }

    private RedFlag flag(Entry item) {
        return new RedFlag(
                item.get("id").text(),
                item.get("group").text(),
                item.get("ask_at").oneOf("time to ask", Set.of("intake", "every_session", "both", "event")),
                item.get("question").text(),
                item.get("urgency").word("urgency", RedFlagReader::urgency),
                item.get("action").text(),
                item.find("override_to")
                        .map(word -> word.word("urgency", RedFlagReader::urgency))
                        .orElse(null),
                ExerciseReader.optionalText(item, "override_condition"),
                item.find("gate_exception")
                        .map(word -> word.oneOf("exception", Set.of("proceed_with_flag")))
                        .isPresent(),
                ids.sourcesOf(item, "sources"),
                item.get("articles").texts(),
                ExerciseReader.optionalText(item, "note"));
    }

    private static void checkDowngrade(RedFlag flag, Entry item) {
        Urgency lower = flag.overrideTo();
        if ((lower == null) != (flag.overrideCondition() == null)) {
            throw item.broken("override_to and override_condition belong together");
        }
        if (lower != null && lower.compareTo(flag.urgency()) >= 0) {
            throw item.broken("a downgrade must lower the urgency");
        }
    }

    private static Optional<Urgency> urgency(String word) {
        for (Urgency urgency : Urgency.values()) {
            if (urgency != Urgency.NONE && urgency.word().equals(word)) {
                return Optional.of(urgency);
            }
        }
        return Optional.empty();
    }
}
