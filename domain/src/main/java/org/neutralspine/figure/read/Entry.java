package org.neutralspine.figure.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One place in a pose file, which knows its file and line. */
final class Entry {

    private final String file;
    private final Node node;

    private Entry(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static Entry parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new Entry(file, root))
                    .orElseThrow(() -> new FigureBroken(file, 1, "the file is empty"));
        } catch (YamlEngineException e) {
            FigureBroken broken = new FigureBroken(file, 0, "this is not YAML: " + e.getMessage());
            broken.initCause(e);
            throw broken;
        }
    }

    FigureBroken broken(String wrong) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new FigureBroken(file, line, wrong);
    }

    Map<String, Entry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("a map is expected here");
        }
        Map<String, Entry> children = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new Entry(file, tuple.getKeyNode()).text();
            if (children.put(key, new Entry(file, tuple.getValueNode())) != null) {
                throw broken(key + " is written twice");
            }
        }
        return children;
    }

    List<Entry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("a list is expected here");
        }
        return sequence.getValue().stream().map(child -> new Entry(file, child)).toList();
    }

    Entry only(Set<String> keys) {
        for (String key : map().keySet()) {
            if (!keys.contains(key)) {
                throw broken("unknown key " + key);
            }
        }
        return this;
    }

    Entry get(String key) {
        return find(key).orElseThrow(() -> broken(key + " is missing"));
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isNumber() {
        return node instanceof ScalarNode
                && (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT));
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw broken("a text is expected here");
        }
        return scalar.getValue();
    }

    List<String> texts() {
        return list().stream().map(Entry::text).toList();
    }

    double number() {
        if (!isNumber()) {
            throw broken("a number is expected here");
        }
        double number = Double.parseDouble(text());
        if (!Double.isFinite(number)) {
            throw broken("a number is expected here");
        }
        return number;
    }

    List<Double> numbers() {
        return list().stream().map(Entry::number).toList();
    }
}
