package org.neutralspine.figure.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.scene.Thing;
import org.neutralspine.kernel.file.Entry;

/** Reads the things around a body: a kind, numbers, and the points and places it is fixed to. */
final class ThingReader {

    private ThingReader() {}

    static List<Thing> read(Entry list) {
        return list.list().stream().map(ThingReader::thing).toList();
    }

    private static Thing thing(Entry entry) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        List<String> ends = new ArrayList<>();
        List<Vec> places = new ArrayList<>();
        boolean front = false;
        for (Map.Entry<String, Entry> said : entry.map().entrySet()) {
            Entry value = said.getValue();
            switch (said.getKey()) {
                case "kind" -> value.text();
                case "ends" -> value.texts().forEach(end -> ends.add(SupportReader.point(end, value)));
                case "places" -> value.list().forEach(place -> places.add(place(place)));
                case "front" -> front = value.flag();
                default -> numbers.put(said.getKey(), value.number());
            }
        }
        return new Thing(entry.get("kind").text(), Map.copyOf(numbers), List.copyOf(ends), List.copyOf(places), front);
    }

    private static Vec place(Entry entry) {
        List<Double> numbers = entry.numbers();
        return new Vec(numbers.get(0), numbers.get(1), numbers.size() > 2 ? numbers.get(2) : 0);
    }
}
