package org.neutralspine.figure.read;

import java.util.List;
import java.util.Map;
import org.neutralspine.figure.body.Contact;
import org.neutralspine.figure.body.Points;
import org.neutralspine.figure.body.Support;
import org.neutralspine.kernel.file.Entry;

/** Reads what carries the body; what is not said stays as it was. */
final class SupportReader {

    /** Both feet on the ground, the right ankle at 0. */
    static final Support STANDING = new Support(
            List.of(),
            List.of(
                    new Contact("heel.right", 0),
                    new Contact("toe.right", 0),
                    new Contact("heel.left", 0),
                    new Contact("toe.left", 0)),
            "ankle.right",
            0,
            0);

    private SupportReader() {}

    static Support read(Entry entry, Support from) {
        Support support = from;
        support = entry.find("level")
                .map(said -> contacts(said))
                .map(withLevel(support))
                .orElse(support);
        support = entry.find("rest")
                .map(said -> contacts(said))
                .map(withRest(support))
                .orElse(support);
        support = entry.find("pin").map(withPin(support)).orElse(support);
        return entry.find("floats").map(withFloats(support)).orElse(support);
    }

    private static java.util.function.Function<List<Contact>, Support> withLevel(Support from) {
        return level -> new Support(level, from.rest(), from.pin(), from.pinAt(), from.floats());
    }

    private static java.util.function.Function<List<Contact>, Support> withRest(Support from) {
        return rest -> new Support(from.level(), rest, from.pin(), from.pinAt(), from.floats());
    }

    private static java.util.function.Function<Entry, Support> withPin(Support from) {
        return pin -> {
            Map.Entry<String, Entry> said = pin.map().entrySet().iterator().next();
            return new Support(
                    from.level(),
                    from.rest(),
                    point(said.getKey(), pin),
                    said.getValue().number(),
                    from.floats());
        };
    }

    private static java.util.function.Function<Entry, Support> withFloats(Support from) {
        return floats -> new Support(from.level(), List.of(), from.pin(), from.pinAt(), floats.number());
    }

    /** A list of points on the ground, or a map of points to heights. */
    private static List<Contact> contacts(Entry said) {
        if (said.isList()) {
            return said.texts().stream()
                    .map(name -> new Contact(point(name, said), 0))
                    .toList();
        }
        return said.map().entrySet().stream()
                .map(contact -> new Contact(
                        point(contact.getKey(), said), contact.getValue().number()))
                .toList();
    }

    static String point(String name, Entry at) {
        if (!Points.NAMES.contains(name)) {
            throw at.broken("unknown point " + name);
        }
        return name;
    }
}
