package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.neutralspine.account.ReadColleagues;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.alert.WatchAlerts.Seen;
import org.neutralspine.kernel.Role;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.web.page.view.AlertOneView;
import org.neutralspine.web.page.view.AlertsView;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.Tag;

/** Says what an alert is about, whose it is, and what happened to it. */
@Dependent
public class AlertRows {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int HOURS_TOLD = 48;

    private final ReadColleagues colleagues;
    private final KnowledgeBase knowledge;
    private final Words words = Words.english();

    /** Over the colleagues' names and the rules' titles. */
    @Inject
    public AlertRows(ReadColleagues colleagues, KnowledgeBase knowledge) {
        this.colleagues = colleagues;
        this.knowledge = knowledge;
    }

    AlertsView.Row row(Visit visit, Seen seen) {
        Alert alert = seen.alert();
        return new AlertsView.Row(
                alert.id().toString(),
                urgency(alert.signal().urgency()),
                words.say("alert.kind." + alert.signal().kind().word()),
                alert.signal().patientId().toString(),
                seen.listed().patient().name(),
                seen.listed().patient().hospitalNumber(),
                alert.signal().why(),
                since(visit, alert),
                owner(visit, seen),
                alert.unanswered() ? words.say("alert.due", visit.dates().moment(seen.dueAt())) : null,
                seen.escalated(),
                state(visit, alert),
                alert.version(),
                takeable(visit, alert));
    }

    AlertOneView one(Visit visit, WatchAlerts.Told told, List<FormError> errors) {
        Alert alert = told.seen().alert();
        return new AlertOneView(
                row(visit, told.seen()),
                alert.signal().ruleIds().stream().map(this::rule).toList(),
                alert.state().word(),
                alert.acted() == null && alert.signal().urgency().compareTo(Urgency.URGENT) >= 0,
                told.history().stream().map(line -> line(visit, line)).toList(),
                visit.typed(),
                errors);
    }

    /** A time as one says it: minutes, hours, or days from two days on. */
    String time(Duration time) {
        if (time.toMinutes() < MINUTES_AN_HOUR) {
            return words.count("alert.minutes", time.toMinutes());
        }
        return time.toHours() < HOURS_TOLD
                ? words.count("alert.hours", time.toHours())
                : words.count("alert.days", time.toDays());
    }

    Tag urgency(Urgency urgency) {
        String tone = switch (urgency) {
            case EMERGENCY, URGENT -> "warn";
            case REFER -> "wait";
            case WATCH, NONE -> "info";
        };
        return new Tag(tone, words.say("alert.urgency." + urgency.word()));
    }

    private String since(Visit visit, Alert alert) {
        String first = visit.dates().moment(alert.raised().at());
        return alert.raised().times() == 1
                ? words.say("alert.since", first)
                : words.say("alert.since.again", first, alert.raised().times());
    }

    private String owner(Visit visit, Seen seen) {
        UUID owner = seen.owner().accountId();
        if (owner.equals(visit.actor().accountId())) {
            return seen.owner().standsIn()
                    ? words.say("alert.owner.cover", seen.listed().physiotherapist())
                    : words.say("alert.owner.you");
        }
        return words.say(
                "alert.owner",
                seen.owner().standsIn() ? name(visit, owner) : seen.listed().physiotherapist());
    }

    private String name(Visit visit, UUID id) {
        return colleagues.of(visit.actor(), Role.PHYSIOTHERAPIST).stream()
                .filter(colleague -> colleague.id().equals(id))
                .map(ReadColleagues.Colleague::name)
                .findFirst()
                .orElse("");
    }

    private String state(Visit visit, Alert alert) {
        Alert.Step owned = alert.owned();
        boolean mine = owned != null && owned.by().equals(visit.actor().accountId());
        String key = "alert.state." + alert.state().word();
        return words.say(alert.state() == Alert.State.OWNED && mine ? key + ".you" : key);
    }

    private static boolean takeable(Visit visit, Alert alert) {
        Alert.Step owned = alert.owned();
        return alert.unanswered()
                && (owned == null || !owned.by().equals(visit.actor().accountId()));
    }

    private String rule(String id) {
        return knowledge.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> id + " " + rule.title())
                .findFirst()
                .orElse(id);
    }

    private Fact line(Visit visit, Alerts.Line line) {
        String what = words.say("alert.step." + line.happened().what().word());
        String by = line.by().isEmpty() ? "" : " " + words.say("alert.step.by", line.by());
        String note =
                line.happened().note() == null ? "" : ": " + line.happened().note();
        return new Fact(visit.dates().moment(line.happened().at()), what + by + note);
    }
}
