package org.neutralspine.measure.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.kernel.file.FileBroken;
import org.neutralspine.knowledge.Source;
import org.neutralspine.measure.Measure;
import org.neutralspine.measure.Measure.Answers;
import org.neutralspine.measure.Measure.Change;
import org.neutralspine.measure.Measure.Item;
import org.neutralspine.measure.Measure.Rule;
import org.neutralspine.measure.Measure.Scale;
import org.neutralspine.measure.Measure.Style;
import org.neutralspine.measure.Measure.Wording;
import org.neutralspine.measure.MeasureCatalogue;

/** Reads and checks the file of measures. */
public final class MeasureReader {

    private static final String FILE = "measures.yaml";
    private static final String ENGLISH = "en";
    private static final int HIGHEST = 1000;
    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "version",
            "wording",
            "licence",
            "instruction",
            "answers",
            "items",
            "reversed",
            "score",
            "direction",
            "missing",
            "baseline",
            "change",
            "sources");

    private final Map<String, Source> sources = new LinkedHashMap<>();

    private MeasureReader() {}

    /**
     * The measures the product ships with.
     *
     * @throws FileBroken if anything in the file is not as it should be
     */
    public static MeasureCatalogue shipped() {
        try (InputStream in = MeasureReader.class.getResourceAsStream("/clinical/" + FILE)) {
            if (in == null) {
                throw new FileBroken(FILE, 0, null, "the file is missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FileBroken(FILE, "the file cannot be read", e);
        }
    }

    /**
     * The measures in this text.
     *
     * @throws FileBroken if anything in it is not as it should be
     */
    public static MeasureCatalogue read(String text) {
        Entry root = Entry.parse(FILE, text).only(Set.of("meta", "measures"));
        return new MeasureReader().catalogue(root);
    }

    private MeasureCatalogue catalogue(Entry root) {
        Entry meta = root.get("meta").only(Set.of("version", "status", "sources"));
        meta.get("sources").list().forEach(this::source);
        List<Measure> measures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : root.get("measures").list()) {
            Measure measure = measure(entry.only(KEYS));
            if (!ids.add(measure.id())) {
                throw entry.broken("the id stands twice");
            }
            measures.add(measure);
        }
        return new MeasureCatalogue(meta.get("version").text(), measures);
    }

    private void source(Entry entry) {
        entry.only(Set.of("id", "cite", "status"));
        String id = entry.get("id").text();
        sources.put(
                id,
                new Source(
                        id,
                        "paper",
                        entry.get("cite").text(),
                        entry.get("status").text(),
                        null,
                        null));
    }

    private Measure measure(Entry entry) {
        Wording wording = constant(entry.get("wording"), Wording.values());
        boolean named = isNamedByPatient(entry.get("items"));
        List<Item> items = named ? List.of() : items(entry.get("items"));
        Answers answers = answers(entry.get("answers"));
        Scale scale = scale(entry.get("score"));
        check(entry, wording, answers);
        if (!named) {
            check(entry, answers, items, scale);
        }
        return new Measure(
                entry.get("id").text(),
                entry.get("name").text(),
                edition(entry, wording),
                wording == Wording.NOT_SHIPPED ? null : entry.get("instruction").text(),
                answers,
                items,
                named,
                reversed(entry, items),
                scale,
                constant(entry.get("direction"), Measure.Direction.values()),
                constant(entry.get("missing"), Measure.Missing.values()),
                againstBaseline(entry),
                entry.find("change").map(MeasureReader::change).orElse(new Change(null, null)),
                sourcesOf(entry));
    }

    private static Measure.Edition edition(Entry entry, Wording wording) {
        String version = entry.get("version").text();
        return new Measure.Edition(
                version, ENGLISH, wording, entry.get("licence").text());
    }

    private static boolean againstBaseline(Entry entry) {
        return entry.find("baseline")
                .map(word -> word.oneOf("baseline", Set.of("none")))
                .isEmpty();
    }

    private List<Source> sourcesOf(Entry entry) {
        return entry.get("sources").allOf("source", sources.keySet()).stream()
                .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                .toList();
    }

    private static void check(Entry entry, Wording wording, Answers answers) {
        if ((wording == Wording.NOT_SHIPPED) != (answers.style() == Style.IMPORT)) {
            throw entry.broken("what is not shipped is imported, and nothing else");
        }
    }

    /** The ends of the scale must be what the lowest and the highest answers come to. */
    private static void check(Entry entry, Answers answers, List<Item> items, Scale scale) {
        int count = scale.rule() == Rule.SUM ? items.size() : 1;
        boolean fits = scale.rule() == Rule.PERCENT_OF_ANSWERED
                ? scale.min() == 0 && scale.max() == 100
                : scale.min() == answers.min() * count && scale.max() == answers.max() * count;
        if (!fits || (scale.rule() == Rule.SINGLE && items.size() != 1)) {
            throw entry.get("score").broken("the ends of the score do not fit its items");
        }
    }

    private static boolean isNamedByPatient(Entry items) {
        return !items.isList()
                && !items.isNumber()
                && items.oneOf("kind of items", Set.of("named-by-patient")).equals("named-by-patient");
    }

    private static List<Item> items(Entry items) {
        return items.isNumber()
                ? IntStream.rangeClosed(1, items.integer(1, HIGHEST))
                        .mapToObj(number -> new Item(Integer.toString(number), null))
                        .toList()
                : items.list().stream()
                        .map(item -> item.only(Set.of("id", "text")))
                        .map(item ->
                                new Item(item.get("id").text(), item.get("text").text()))
                        .toList();
    }

    private static Set<String> reversed(Entry entry, List<Item> items) {
        Set<String> ids = new HashSet<>(items.stream().map(Item::id).toList());
        return entry.find("reversed")
                .map(list -> Set.copyOf(list.allOf("item", ids)))
                .orElse(Set.of());
    }

    private static Answers answers(Entry entry) {
        entry.only(Set.of("min", "max", "step", "style", "low", "high"));
        entry.get("step").integer(1, 1);
        return new Answers(
                entry.get("min").integer(-HIGHEST, HIGHEST),
                entry.get("max").integer(-HIGHEST, HIGHEST),
                constant(entry.get("style"), Style.values()),
                text(entry, "low"),
                text(entry, "high"));
    }

    private static Scale scale(Entry entry) {
        entry.only(Set.of("rule", "min", "max", "unit", "weak_below", "weak_above"));
        return new Scale(
                constant(entry.get("rule"), Rule.values()),
                entry.get("min").integer(-HIGHEST, HIGHEST),
                entry.get("max").integer(-HIGHEST, HIGHEST),
                entry.get("unit").text(),
                entry.find("weak_below").map(end -> end.integer(0, HIGHEST)).orElse(null),
                entry.find("weak_above").map(end -> end.integer(0, HIGHEST)).orElse(null));
    }

    private static Change change(Entry entry) {
        entry.only(Set.of("absolute", "percent_of_baseline"));
        return new Change(
                entry.find("absolute")
                        .map(figure -> BigDecimal.valueOf(figure.number()))
                        .orElse(null),
                entry.find("percent_of_baseline")
                        .map(figure -> figure.integer(1, 100))
                        .orElse(null));
    }

    private static @Nullable String text(Entry entry, String key) {
        return entry.find(key).map(Entry::text).orElse(null);
    }

    private static <E extends Enum<E>> E constant(Entry entry, E[] constants) {
        return entry.word("word", word -> Measure.of(constants, word));
    }
}
