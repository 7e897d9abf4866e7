package org.neutralspine.web.preview;

import java.util.List;
import java.util.Set;
import org.neutralspine.intake.ActiveCondition;

/** Reads the conditions of a body: ids with the completed weeks on each condition's clock. */
final class ConditionFields {

    private ConditionFields() {}

    static List<ActiveCondition> read(Fields body) {
        return body.objects("conditions").stream()
                .map(ConditionFields::condition)
                .toList();
    }

    private static ActiveCondition condition(Fields condition) {
        condition.only(Set.of("id", "weeks"));
        if (condition.value("id").isEmpty()) {
            condition.wrong(condition.path("id"), "must be given");
        }
        if (!condition.has("weeks")) {
            condition.wrong(condition.path("weeks"), "completed weeks, or null when not known");
        }
        return new ActiveCondition(
                condition.text("id").orElse(""), condition.integer("weeks").orElse(null));
    }
}
