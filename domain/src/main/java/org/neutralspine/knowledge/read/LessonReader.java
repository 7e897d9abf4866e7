package org.neutralspine.knowledge.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.Lesson;
import org.neutralspine.knowledge.Lesson.Audience;
import org.neutralspine.knowledge.Lesson.Who;
import org.neutralspine.knowledge.LessonCourse;

/** Reads {@code lessons.yaml}. A lesson that is too long is refused here: nobody reads it on a phone. */
final class LessonReader {

    private static final Set<String> KEYS =
            Set.of("id", "part", "order", "title", "question", "text", "try", "for", "sources");

    /** What an address and a column can hold. */
    private static final String ID = "[a-z][a-z0-9-]{0,59}";

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LINE = 120;
    private static final int FEWEST_SENTENCES = 3;
    private static final int MOST_SENTENCES = 6;

    private final KnownIds ids;
    private final Set<String> seen = new HashSet<>();

    LessonReader(KnownIds ids) {
        this.ids = ids;
    }

    LessonCourse read(Entry file) {
        file.only(Set.of("meta", "parts", "lessons"));
        Map<String, String> titles = titles(file.get("parts"));
        Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
        titles.keySet().forEach(part -> lessons.put(part, new ArrayList<>()));
        for (Entry item : file.get("lessons").list()) {
            String part = item.only(KEYS).get("part").oneOf("part", titles.keySet());
            List<Lesson> before = lessons.getOrDefault(part, List.of());
            Entry order = item.get("order");
            if (order.integer(1, 100) != before.size() + 1) {
                throw order.broken("the order within part " + part + " must go on with " + (before.size() + 1));
            }
            before.add(lesson(item));
        }
        List<LessonCourse.Part> parts = new ArrayList<>();
        lessons.forEach((id, all) -> parts.add(new LessonCourse.Part(id, titles.getOrDefault(id, id), all)));
        refuseEmpty(parts, file.get("parts"));
        return new LessonCourse(file.get("meta").get("status").text(), parts);
    }

    private static void refuseEmpty(List<LessonCourse.Part> parts, Entry place) {
        parts.stream().filter(part -> part.lessons().isEmpty()).findFirst().ifPresent(part -> {
            throw place.broken("part " + part.id() + " has no lesson");
        });
    }

    private static Map<String, String> titles(Entry parts) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Entry part : parts.list()) {
            part.only(Set.of("id", "title"));
            if (titles.put(id(part), line(part.get("title"), LONGEST_TITLE)) != null) {
                throw part.broken("the id is used twice");
            }
        }
        return titles;
    }

    private Lesson lesson(Entry item) {
        String id = id(item);
        if (!seen.add(id)) {
            throw item.broken("the id is used twice");
        }
        return new Lesson(
                id,
                line(item.get("title"), LONGEST_TITLE),
                line(item.get("question"), LONGEST_LINE),
                sentences(item.get("text")),
                line(item.get("try"), LONGEST_LINE),
                audience(item.get("for")),
                sources(item.get("sources")));
    }

    private List<String> sources(Entry list) {
        List<String> sources = list.allOf("source", ids.sources());
        if (sources.isEmpty()) {
            throw list.broken("at least one source is expected here");
        }
        return sources;
    }

    private static List<String> sentences(Entry text) {
        List<String> sentences =
                text.list().stream().map(item -> line(item, LONGEST_LINE)).toList();
        if (sentences.size() < FEWEST_SENTENCES || sentences.size() > MOST_SENTENCES) {
            throw text.broken(FEWEST_SENTENCES + " to " + MOST_SENTENCES + " sentences are expected here");
        }
        return sentences;
    }

    private Audience audience(Entry item) {
        item.only(Set.of("who", "conditions", "not_for"));
        Who who = item.get("who").word("audience", Who::of);
        Set<String> conditions = conditions(item, "conditions");
        if ((who == Who.CONDITIONS) == conditions.isEmpty()) {
            throw item.broken("conditions are named for the audience conditions, and for no other");
        }
        return new Audience(who, conditions, conditions(item, "not_for"));
    }

    private Set<String> conditions(Entry item, String key) {
        return item.find(key)
                .map(list -> (Set<String>) new LinkedHashSet<>(list.allOf("condition", ids.conditions())))
                .orElse(Set.of());
    }

    private static String id(Entry item) {
        String id = item.get("id").text();
        if (!id.matches(ID)) {
            throw item.get("id").broken("an id is small letters, digits and hyphens, at most 60");
        }
        return id;
    }

    private static String line(Entry item, int longest) {
        String text = item.text();
        if (text.length() > longest) {
            throw item.broken("at most " + longest + " characters are expected here, not " + text.length());
        }
        return text;
    }
}
