package org.neutralspine.demonstration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.neutralspine.alert.Alert;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.kernel.Actor;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.OverrideExercise;
import org.neutralspine.program.Overriding;
import org.neutralspine.program.Overriding.Permission;

/** What the demonstration's clinicians have to act on, and one exception they made. */
final class Aftermath {

    private static final int OVERRIDDEN_DAYS = 28;
    private static final int TOUCHED = 3;

    private final Desks desks;
    private final Team team;
    private final KnowledgeBase knowledge;
    private final LocalDate today;

    Aftermath(Desks desks, Team team, KnowledgeBase knowledge, LocalDate today) {
        this.desks = desks;
        this.team = team;
        this.knowledge = knowledge;
        this.today = today;
    }

    /** Alerts in every state, and an override; called once, when all that happened has happened. */
    void tell() {
        desks.course.announcements.announce();
        Cast.everybody().stream()
                .filter(person -> person.course() == Course.FLARING)
                .forEach(this::flares);
        actOnSome(team.physiotherapists().get(0));
        Cast.everybody().stream()
                .filter(person -> person.caseload() == 1 && person.course() == Course.IMPROVING)
                .skip(1)
                .findFirst()
                .ifPresent(this::override);
    }

    private void flares(Person person) {
        desks.cabinet.signals.raise(new SafetySignal(
                idOf(person),
                SafetySignal.Kind.FLARE,
                person.number() % 2 == 0 ? Urgency.URGENT : Urgency.REFER,
                null,
                List.of("PAIN-04"),
                "More pain than usual for the last days of training."));
    }

    /** Something was done about the first, two more are taken; the others wait. */
    private void actOnSome(Actor physiotherapist) {
        List<Alert> mine = desks.course.watchAlerts.list(physiotherapist, EnumSet.of(Alert.State.RAISED)).stream()
                .map(seen -> seen.alert())
                .toList();
        for (int i = 0; i < Math.min(TOUCHED, mine.size() - 1); i++) {
            Alert alert = mine.get(i);
            if (i == 0) {
                desks.course.handleAlert.act(
                        physiotherapist,
                        alert.id(),
                        alert.version(),
                        "Called; two sets instead of three until Friday.");
            } else {
                desks.course.handleAlert.take(physiotherapist, alert.id(), alert.version());
            }
        }
    }

    private void override(Person person) {
        Actor physiotherapist = team.physiotherapistOf(person);
        UUID id = idOf(person);
        desks.build.preview(physiotherapist, id).appraisals().values().stream()
                .filter(appraisal -> Overriding.permission(knowledge, appraisal) == Permission.CLINICIAN)
                .filter(appraisal -> !Overriding.needsSecond(knowledge, appraisal))
                .map(Appraisal::exerciseId)
                .findFirst()
                .ifPresent(exercise -> desks.course.override.grant(
                        physiotherapist,
                        id,
                        new OverrideExercise.Wanted(
                                exercise,
                                "Trained it for years before; shown and watched here, no pain.",
                                today.plusDays(OVERRIDDEN_DAYS),
                                true)));
    }

    private UUID idOf(Person person) {
        return desks.cabinet
                .patients
                .search(team.physiotherapistOf(person), person.hospitalNumber(), 1)
                .get(0)
                .id();
    }
}
