package org.neutralspine.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.neutralspine.demonstration.Person.Ailment;
import org.neutralspine.demonstration.Person.Operation;
import org.neutralspine.demonstration.Person.Pain;
import org.neutralspine.demonstration.Person.Who;

/** The people of {@code cast.txt}, always the same. */
public final class Cast {

    private static final String FILE = "cast.txt";

    private Cast() {}

    /** All sixty, in the order of their numbers. */
    public static List<Person> everybody() {
        List<Person> people = new ArrayList<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> people.add(person(people.size() + 1, line)));
        return List.copyOf(people);
    }

    private static String text() {
        try (InputStream file = Cast.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(int number, String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 8) {
            throw new IllegalStateException(FILE + ": patient " + number + " needs 8 columns");
        }
        String[] name = columns[1].strip().split(" ", 2);
        String[] facts = words(columns[2]);
        String[] course = words(columns[4]);
        String[] pain = course[2].split(">", 2);
        return new Person(
                number,
                Integer.parseInt(columns[0].strip()),
                new Who(name[0], name[1], facts[0], Integer.parseInt(facts[1])),
                facts[2],
                Integer.parseInt(columns[3].strip()),
                Course.of(course[0]),
                Integer.parseInt(course[1]),
                new Pain(Integer.parseInt(pain[0]), Integer.parseInt(pain[1])),
                parts(columns[5]).map(Cast::ailment).toList(),
                operation(columns[6]),
                parts(columns[7]).toList());
    }

    private static Ailment ailment(String text) {
        String[] words = words(text);
        return new Ailment(words[0], Integer.parseInt(words[1]));
    }

    private static Operation operation(String text) {
        if (text.isBlank()) {
            return new Operation(List.of(), "");
        }
        List<String> words = List.of(words(text));
        int last = words.size() - 1;
        return new Operation(words.subList(0, last), words.get(last));
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", -1);
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
