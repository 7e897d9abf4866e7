package org.neutralspine.kernel.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One place in a YAML file, which knows its file, its line and the id it belongs to. Every reading is strict: a value of
 * another type, an unknown key or a repeated key is refused with {@link FileBroken}.
 */
public final class Entry {

    private final String file;
    private final @Nullable String id;
    private final Node node;

    /** The whole of a file; {@code text} is what it holds. */
    public static Entry parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new Entry(file, null, root))
                    .orElseThrow(() -> new FileBroken(file, 1, null, "the file is empty"));
        } catch (YamlEngineException e) {
            throw new FileBroken(file, "this is not YAML: " + e.getMessage(), e);
        }
    }

    private Entry(String file, @Nullable String id, Node node) {
        this.file = file;
        this.id = id;
        this.node = node;
    }

    /** The refusal that names this place. */
    public FileBroken broken(String wrong) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new FileBroken(file, line, id, wrong);
    }

    /** The children of a map, in order. */
    public Map<String, Entry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("a map is expected here");
        }
        Map<String, Entry> children = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Entry name = new Entry(file, id, tuple.getKeyNode());
            String key = name.scalar().getValue();
            if (children.put(key, new Entry(file, id, tuple.getValueNode())) != null) {
                throw name.broken(key + " is written twice");
            }
        }
        return children;
    }

    /** The children of a list; each that is a map with an id stands for that id. */
    public List<Entry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("a list is expected here");
        }
        List<Entry> children = new ArrayList<>();
        for (Node child : sequence.getValue()) {
            Entry plain = new Entry(file, id, child);
            children.add(new Entry(file, plain.ownId().orElse(id), child));
        }
        return children;
    }

    private Optional<String> ownId() {
        return node instanceof MappingNode ? find("id").map(Entry::text) : Optional.empty();
    }

    /** The same map after checking that it has no key but these. */
    public Entry only(Set<String> keys) {
        for (String key : map().keySet()) {
            if (!keys.contains(key)) {
                throw broken("unknown key " + key);
            }
        }
        return this;
    }

    /** A child that must be there. */
    public Entry get(String key) {
        return find(key).orElseThrow(() -> broken(key + " is missing"));
    }

    /** A child that may be absent. */
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether it is written as nothing. */
    public boolean isNull() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    /** A text that is not empty. */
    public String text() {
        if (!scalar().getTag().equals(Tag.STR) || scalar().getValue().isBlank()) {
            throw broken("a text is expected here");
        }
        return scalar().getValue();
    }

    /** The texts of a list. */
    public List<String> texts() {
        return list().stream().map(Entry::text).toList();
    }

    /** A whole number within bounds. */
    public int integer(int min, int max) {
        double number = number();
        if (number != Math.rint(number) || number < min || number > max) {
            throw broken("a whole number from " + min + " to " + max + " is expected here");
        }
        return (int) number;
    }

    /** A number. */
    public double number() {
        Tag tag = scalar().getTag();
        if (!tag.equals(Tag.INT) && !tag.equals(Tag.FLOAT)) {
            throw broken("a number is expected here");
        }
        String value = scalar().getValue();
        if (value.endsWith(".inf") || value.endsWith(".nan")) {
            throw broken("a number is expected here");
        }
        return Double.parseDouble(value);
    }

    /** The numbers of a list. */
    public List<Double> numbers() {
        return list().stream().map(Entry::number).toList();
    }

    /** True or false. */
    public boolean flag() {
        if (!scalar().getTag().equals(Tag.BOOL)) {
            throw broken("true or false is expected here");
        }
        return Boolean.parseBoolean(scalar().getValue());
    }

    /** Whether it is true or false. */
    public boolean isFlag() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.BOOL);
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return node instanceof ScalarNode
                && (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT));
    }

    /** A word that {@code reading} understands. */
    public <T> T word(String what, Function<String, Optional<T>> reading) {
        String word = text();
        return reading.apply(word).orElseThrow(() -> broken("unknown " + what + " " + word));
    }

    /** A word that must be one of these. */
    public String oneOf(String what, Set<String> known) {
        return word(what, word -> known.contains(word) ? Optional.of(word) : Optional.empty());
    }

    /** Words that must each be one of these. */
    public List<String> allOf(String what, Set<String> known) {
        return list().stream().map(item -> item.oneOf(what, known)).toList();
    }

    private ScalarNode scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            throw broken("a single value is expected here");
        }
        return scalar;
    }
}
