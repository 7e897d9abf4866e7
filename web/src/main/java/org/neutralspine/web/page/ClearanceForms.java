package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.ReadColleagues;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.Clearance;
import org.neutralspine.kernel.Role;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.ClearanceView;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.Tag;
import org.neutralspine.web.page.view.Typed;

/** Lays out clearances for the one who asks and the one who answers. */
@Dependent
public class ClearanceForms {

    private final CareWords care;
    private final ReadColleagues colleagues;
    private final Words words = Words.english();

    /** Over the words of care. */
    @Inject
    public ClearanceForms(CareWords care, ReadColleagues colleagues) {
        this.care = care;
        this.colleagues = colleagues;
    }

    ClearanceView asking(Visit visit, CareRecord record, List<FormError> errors) {
        Optional<Clearance> newest = record.clearances().stream().findFirst();
        boolean waits = newest.map(c -> c.state() == Clearance.State.REQUESTED).orElse(false);
        List<Choice> physicians = colleagues.of(visit.actor(), Role.PHYSICIAN).stream()
                .map(c -> new Choice(c.id().toString(), c.name(), false))
                .toList();
        return new ClearanceView(
                new ClearanceView.Patient(record.patient().id().toString(), name(record)),
                state(newest.orElse(null)),
                waits ? newest.map(c -> c.id().toString()).orElse(null) : null,
                facts(visit, record, newest.orElse(null)),
                physicians,
                List.of(),
                record.episode().open(),
                false,
                visit.typed(),
                errors);
    }

    ClearanceView answering(Visit visit, CareRecord record, Clearance clearance, List<FormError> errors) {
        boolean waits = clearance.state() == Clearance.State.REQUESTED;
        Typed typed = visit.typed().get("givenOn") == null
                ? Typed.filling()
                        .put("signatory", visit.account().profile().displayName())
                        .put("givenOn", visit.today())
                        .put("expiresOn", visit.today().plusMonths(3))
                        .done()
                : visit.typed();
        return new ClearanceView(
                new ClearanceView.Patient(record.patient().id().toString(), name(record)),
                state(clearance),
                waits ? clearance.id().toString() : null,
                facts(visit, record, clearance),
                List.of(),
                Clearance.Document.SCOPES.stream()
                        .map(s -> new Choice(
                                s,
                                words.say("clearance.scope." + s),
                                visit.typed().has("scope", s)))
                        .toList(),
                false,
                waits,
                typed,
                errors);
    }

    static String name(CareRecord record) {
        return record.patient().givenName() + " " + record.patient().familyName();
    }

    Tag state(@Nullable Clearance clearance) {
        if (clearance == null) {
            return new Tag("plain", words.say("clearance.state.none"));
        }
        String tone = switch (clearance.state()) {
            case REQUESTED -> "wait";
            case GRANTED -> "good";
            case REFUSED, VOIDED -> "warn";
        };
        return new Tag(tone, words.say("clearance.state." + clearance.state().word()));
    }

    private List<Fact> facts(Visit visit, CareRecord record, @Nullable Clearance clearance) {
        Dates dates = visit.dates();
        List<Fact> facts = new ArrayList<>();
        String born = dates.day(record.patient().birthDate());
        int age = record.patient().ageOn(visit.today());
        facts.add(new Fact(words.say("patient.fact.age"), words.say("patient.fact.age.value", age, born)));
        facts.add(new Fact(words.say("patient.fact.conditions"), care.situation(record.episode(), visit.today())));
        facts.add(new Fact(words.say("patient.fact.surgery"), care.operations(record.episode(), dates)));
        if (clearance != null) {
            addClearance(facts, clearance, dates);
        }
        return facts;
    }

    private void addClearance(List<Fact> facts, Clearance clearance, Dates dates) {
        String question = clearance.request().question();
        if (question != null) {
            facts.add(new Fact(words.say("clearance.fact.question"), question));
        }
        facts.add(new Fact(
                words.say("clearances.asked"), dates.moment(clearance.request().at())));
        Clearance.Voided voided = clearance.voided();
        if (voided != null) {
            facts.add(new Fact(
                    words.say("clearance.fact.voided"),
                    words.say(
                            "clearance.voided.value",
                            dates.moment(voided.at()),
                            voided.reason().words())));
        }
        Clearance.Decision decision = clearance.decision();
        if (decision != null) {
            addDecision(facts, decision, dates);
        }
    }

    private void addDecision(List<Fact> facts, Clearance.Decision decision, Dates dates) {
        Clearance.Document paper = decision.document();
        if (paper != null) {
            facts.add(new Fact(words.say("clearance.fact.signatory"), paper.signatory()));
            if (!paper.conditions().isEmpty()) {
                facts.add(new Fact(words.say("clearance.fact.conditions"), care.names(paper.conditions())));
            }
            facts.add(new Fact(words.say("clearance.fact.until"), dates.day(paper.expiresOn())));
            facts.add(new Fact(
                    words.say("clearance.fact.scope"),
                    Clearance.Document.SCOPES.stream()
                            .filter(paper.scope()::contains)
                            .map(s -> words.say("clearance.scope." + s))
                            .collect(Collectors.joining("; "))));
        }
        if (decision.note() != null) {
            facts.add(new Fact(words.say("clearance.fact.note"), decision.note()));
        }
    }
}
