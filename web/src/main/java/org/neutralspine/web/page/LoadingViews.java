package org.neutralspine.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neutralspine.progression.LoadTest;
import org.neutralspine.progression.LoadTestEntry;
import org.neutralspine.progression.LoadingLadder.Rung;
import org.neutralspine.rule.Range;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.Field;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.LoadingView;
import org.neutralspine.web.page.view.Tag;
import org.neutralspine.web.page.view.Typed;

/**
 * The parts of the page about the way back to heavier loads, in words.
 *
 * @param words of the screens
 * @param dates as they are shown
 */
record LoadingViews(Words words, Dates dates) {

    private static final String PATH = "values.";

    LoadingView.Rung rung(Rung rung) {
        int missing = rung.missing().size();
        Tag tag = rung.isReached()
                ? new Tag("good", words.say("loading.reached"))
                : new Tag("wait", words.count("loading.missing", missing));
        return new LoadingView.Rung(
                rung.title(),
                rung.ruleId(),
                tag,
                rung.checks().stream()
                        .map(check -> new LoadingView.Check(sentence(check.text()), check.met()))
                        .toList(),
                rung.opens().stream().map(LoadingViews::sentence).toList(),
                begins(rung));
    }

    private List<String> begins(Rung rung) {
        List<String> begins = new ArrayList<>();
        new TreeMap<>(rung.begins()).forEach((name, range) -> begins.add(begin(name, range)));
        rung.signatures().forEach(role -> begins.add(words.say("loading.signs", role.replace('_', ' '))));
        return begins;
    }

    private String begin(String name, Range range) {
        Integer to = range.to();
        String amount = to == null
                ? words.say("loading.at-least", range.from())
                : to == range.from() ? Integer.toString(to) : words.say("loading.from-to", range.from(), to);
        return words.say("loading.begins." + name, amount);
    }

    LoadingView.Entry entry(LoadTestEntry entry) {
        List<Fact> values = entry.values().entrySet().stream()
                .map(one -> new Fact(
                        name(one.getKey()),
                        one.getValue().stripTrailingZeros().toPlainString() + " "
                                + one.getKey().unit()))
                .toList();
        return new LoadingView.Entry(dates.day(entry.measuredOn()), values);
    }

    List<Field> fields(Typed typed, LocalDate today) {
        String day = typed.get("measuredOn");
        return Stream.concat(
                        Stream.of(Field.day(
                                "measuredOn", words.say("loading.measured-on"), day == null ? today.toString() : day)),
                        Stream.of(LoadTest.values()).map(test -> field(test, typed)))
                .toList();
    }

    private Field field(LoadTest test, Typed typed) {
        return Field.text(test.word(), name(test), typed.get(test.word()))
                .hint(test.unit())
                .optional();
    }

    /** The path of the API as the name of the input. */
    static FormError atItsField(FormError error) {
        String field = error.field();
        return field != null && field.startsWith(PATH)
                ? new FormError(field.substring(PATH.length()), error.message())
                : error;
    }

    private String name(LoadTest test) {
        return words.say("loadtest." + test.word());
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
