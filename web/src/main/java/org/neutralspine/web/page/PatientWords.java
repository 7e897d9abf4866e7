package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.neutralspine.condition.Condition;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.Findings;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.PatientView;

/** Says what is kept of one patient. */
@Dependent
public class PatientWords {

    private final KnowledgeBase knowledge;
    private final CareWords care;
    private final Words words = Words.english();

    /** Over the knowledge base. */
    @Inject
    public PatientWords(KnowledgeBase knowledge, CareWords care) {
        this.knowledge = knowledge;
        this.care = care;
    }

    List<Fact> facts(Visit visit, CareRecord record) {
        Dates dates = visit.dates();
        Findings findings = record.episode().findings();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("patient.fact.number"), record.patient().hospitalNumber()));
        String born = dates.day(record.patient().birthDate());
        int age = record.patient().ageOn(visit.today());
        facts.add(new Fact(words.say("patient.fact.age"), words.say("patient.fact.age.value", age, born)));
        facts.add(new Fact(words.say("patient.fact.conditions"), care.situation(record.episode(), visit.today())));
        facts.add(new Fact(words.say("patient.fact.surgery"), care.operations(record.episode(), dates)));
        String limit = words.say("patient.fact.limit.value", record.episode().painLimit());
        facts.add(new Fact(words.say("patient.fact.limit"), limit));
        if (findings.activityLevel() != null) {
            facts.add(new Fact(words.say("patient.fact.activity"), words.say("activity." + findings.activityLevel())));
        }
        facts.add(new Fact(
                words.say("patient.fact.examined"),
                findings.examinedOn() == null ? words.say("answer.unknown") : dates.day(findings.examinedOn())));
        facts.add(new Fact(
                words.say("patient.fact.since"),
                dates.day(record.episode().span().openedOn())));
        return facts;
    }

    List<PatientView.Step> steps(Visit visit, CareRecord record, List<ProgramVersion> versions) {
        String base = "/app/patients/" + record.patient().id();
        boolean intake = !record.episode().conditions().isEmpty();
        var screening = record.screening();
        boolean drafted = versions.stream().anyMatch(v -> v.state() == ProgramVersion.State.DRAFT);
        boolean prescribed = versions.stream().anyMatch(v -> v.inForceOn(visit.today()));
        return List.of(
                step("intake", base, intake, intake ? words.say("patient.step.done", "") : todo()),
                step(
                        "screening",
                        base,
                        screening != null,
                        screening == null
                                ? todo()
                                : words.say("patient.step.done", visit.dates().shortDay(screening.answeredOn()))),
                step("clearance", base, !record.clearances().isEmpty(), clearance(record)),
                step(
                        "program",
                        base,
                        prescribed,
                        drafted ? words.say("patient.step.draft") : prescribed ? "" : todo()));
    }

    private String clearance(CareRecord record) {
        if (!record.clearances().isEmpty()) {
            return words.say(
                    "clearance.state." + record.clearances().get(0).state().word());
        }
        boolean needed = record.episode().conditions().stream()
                .map(kept -> knowledge.condition(kept.conditionId()))
                .anyMatch(found -> found.map(Condition::requiresClearance).orElse(false));
        return needed ? todo() : words.say("patient.step.notneeded");
    }

    private PatientView.Step step(String name, String base, boolean done, String state) {
        return new PatientView.Step(words.say("patient.step." + name), base + "/" + name, state, done);
    }

    private String todo() {
        return words.say("patient.step.todo");
    }

    PatientView.Program program(Visit visit, ProgramVersion version) {
        List<Prescription> items =
                version.items().stream().map(ProgramVersion.Item::prescription).toList();
        String since = version.prescribed() == null
                ? ""
                : visit.dates().day(version.prescribed().startsOn());
        return new PatientView.Program(
                words.say("patient.program.title", version.number(), since),
                items.stream().map(this::item).toList(),
                words.say("patient.program.summary", items.size(), Budget.minutesOfFullestDay(items))
                        + (Budget.walking(items) > 0
                                ? words.say("patient.program.walking", Budget.walking(items))
                                : ""));
    }

    private PatientView.Item item(Prescription item) {
        return new PatientView.Item(
                name(item.exerciseId()), DoseWords.say(words, item), Dates.days(words, item.days()), item.why());
    }

    String name(String exerciseId) {
        return knowledge.catalogue().find(exerciseId).map(e -> e.name()).orElse(exerciseId);
    }

    List<PatientView.Event> history(Visit visit, CareRecord record, List<ProgramVersion> versions) {
        List<Moment> moments = new ArrayList<>();
        versions.stream()
                .map(version -> version.prescribed() == null
                        ? null
                        : new Moment(version.prescribed().at(), words.say("patient.event.program", version.number())))
                .filter(Objects::nonNull)
                .forEach(moments::add);
        record.clearances().forEach(clearance -> moments.addAll(clearances(clearance, visit.dates())));
        if (record.screening() != null) {
            moments.add(new Moment(record.screening().answeredAt(), words.say("patient.event.screening")));
        }
        Instant opened = record.episode()
                .span()
                .openedOn()
                .atStartOfDay(visit.dates().zone())
                .toInstant();
        moments.add(new Moment(opened, words.say("patient.event.opened")));
        return moments.stream()
                .sorted(Comparator.comparing(Moment::at).reversed())
                .map(moment -> new PatientView.Event(
                        moment.at().equals(opened)
                                ? visit.dates().day(record.episode().span().openedOn())
                                : visit.dates().moment(moment.at()),
                        moment.what()))
                .toList();
    }

    private List<Moment> clearances(Clearance clearance, Dates dates) {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment(clearance.request().at(), words.say("patient.event.clearance.requested")));
        Clearance.Voided voided = clearance.voided();
        if (voided != null) {
            moments.add(new Moment(
                    voided.at(),
                    words.say("patient.event.clearance.voided", voided.reason().words())));
        }
        Clearance.Decision decision = clearance.decision();
        if (decision != null) {
            Clearance.Document paper = decision.document();
            moments.add(new Moment(
                    decision.at(),
                    paper == null
                            ? words.say("patient.event.clearance.refused")
                            : words.say(
                                    "patient.event.clearance.granted",
                                    paper.signatory(),
                                    dates.day(paper.expiresOn()))));
        }
        return moments;
    }

    String answerAlert() {
        return words.say("patient.alerts.answer");
    }

    private record Moment(Instant at, String what) {}
}
