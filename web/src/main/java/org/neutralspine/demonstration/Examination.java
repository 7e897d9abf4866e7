package org.neutralspine.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;
import org.neutralspine.intake.Findings;
import org.neutralspine.intake.IntakeForm;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;

/** What a physiotherapist finds and asks when an invented patient comes. */
final class Examination {

    private static final String DOWNGRADED = " downgraded";

    private final Person person;
    private final LocalDate today;

    Examination(Person person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    /** What is written down on {@code day}. */
    IntakeForm found(LocalDate day, int painNow) {
        return new IntakeForm(
                person.ailments().stream()
                        .map(ailment -> new KeptCondition(ailment.conditionId(), began(ailment)))
                        .toList(),
                surgeries(),
                limits(),
                List.of(),
                findings(day, painNow),
                null,
                null,
                null);
    }

    /** What is answered yes; everything else is no. */
    List<FlagAnswer> flags() {
        return person.all("flag").stream().map(Examination::flag).toList();
    }

    private static FlagAnswer flag(String text) {
        return text.endsWith(DOWNGRADED)
                ? new FlagAnswer(
                        text.substring(0, text.length() - DOWNGRADED.length()),
                        Answer.YES,
                        "Examined for this, nothing serious found.")
                : new FlagAnswer(text, Answer.YES, null);
    }

    /** A few days earlier than full weeks, so that not everybody changes phase on the same day. */
    private LocalDate began(Person.Ailment ailment) {
        return today.minusWeeks(ailment.weeks()).minusDays(person.number() % 5);
    }

    private List<Surgery> surgeries() {
        Person.Operation operation = person.operation();
        return operation.levels().isEmpty()
                ? List.of()
                : List.of(new Surgery(
                        began(person.ailments().get(0)),
                        operation.levels(),
                        operation.approach(),
                        person.has("revision")));
    }

    private Map<String, BigDecimal> limits() {
        Map<String, BigDecimal> limits = new TreeMap<>();
        for (String limit : person.all("limit")) {
            String[] parts = limit.split("=", 2);
            limits.put(parts[0], new BigDecimal(parts[1]));
        }
        return limits;
    }

    private Findings findings(LocalDate day, int painNow) {
        boolean operated = !person.operation().levels().isEmpty();
        return new Findings(
                day,
                person.activity(),
                painNow,
                new Findings.Scores(number("tsk"), number("fabq"), word("startback")),
                new Findings.Healing(
                        person.has("smoker"), person.has("poor-bone"), false, person.has("union") ? true : null),
                new Findings.Signs(operated ? true : null, null, true, null, null),
                person.has("supervised"),
                person.told("equipment").map(words -> List.of(words.split("/"))).orElse(null));
    }

    private @Nullable Integer number(String key) {
        return person.told(key).map(Integer::valueOf).orElse(null);
    }

    private @Nullable String word(String key) {
        Optional<String> told = person.told(key);
        return told.orElse(null);
    }
}
