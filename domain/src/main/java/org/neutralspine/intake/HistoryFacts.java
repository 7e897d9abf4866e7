package org.neutralspine.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/** How long the patient has trained at each level: completed weeks in which an exercise of that level was prescribed. */
final class HistoryFacts {

    private static final Map<Integer, Fact> WEEKS_AT_LEVEL = Map.of(
            1, Fact.HISTORY__WEEKS_AT_LEVEL_1,
            2, Fact.HISTORY__WEEKS_AT_LEVEL_2,
            3, Fact.HISTORY__WEEKS_AT_LEVEL_3,
            4, Fact.HISTORY__WEEKS_AT_LEVEL_4,
            5, Fact.HISTORY__WEEKS_AT_LEVEL_5);

    private HistoryFacts() {}

    static Map<Fact, Value> of(KnowledgeBase knowledge, List<Trained> trained, LocalDate today) {
        Map<Integer, Set<LocalDate>> daysAtLevel = new TreeMap<>();
        for (Trained item : trained) {
            knowledge
                    .catalogue()
                    .find(item.exerciseId())
                    .map(Exercise::level)
                    .ifPresent(level -> daysAtLevel
                            .computeIfAbsent(level, any -> new HashSet<>())
                            .addAll(days(item, today)));
        }
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        daysAtLevel.forEach((level, days) -> {
            int weeks = days.size() / 7;
            facts.put(Objects.requireNonNull(WEEKS_AT_LEVEL.get(level)), Value.of((double) weeks));
        });
        return facts;
    }

    private static List<LocalDate> days(Trained item, LocalDate today) {
        LocalDate end = item.to() == null || item.to().isAfter(today)
                ? today
                : item.to().plusDays(1);
        return ChronoUnit.DAYS.between(item.from(), end) <= 0
                ? List.of()
                : item.from().datesUntil(end).toList();
    }
}
