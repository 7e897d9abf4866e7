package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.condition.Condition;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.Episode;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Guidance;
import org.neutralspine.program.Preview;
import org.neutralspine.rule.Outcome;
import org.neutralspine.web.page.view.PatientView;
import org.neutralspine.web.page.view.Tag;

/** Says diagnoses, operations and verdicts of one patient in words. */
@Dependent
public class CareWords {

    private static final int HOURS_A_DAY = 24;

    private final KnowledgeBase knowledge;
    private final Pages pages;

    /** Over the knowledge base. */
    @Inject
    public CareWords(KnowledgeBase knowledge, Pages pages) {
        this.knowledge = knowledge;
        this.pages = pages;
    }

    /** Conditions by their names. */
    String names(Set<String> conditions) {
        return conditions.stream()
                .map(id -> knowledge
                        .condition(id)
                        .map(known -> brief(known.name()))
                        .orElse(id))
                .collect(Collectors.joining("; "));
    }

    /** The diagnoses with their weeks, such as {@code Lumbar fusion L4 to L5, week 8}; says so if none is recorded. */
    String situation(Episode episode, LocalDate today) {
        if (episode.conditions().isEmpty()) {
            return pages.words().say("patient.noconditions");
        }
        return episode.conditions().stream().map(kept -> say(kept, today)).collect(Collectors.joining("; "))
                + levels(episode).map(levels -> " (" + levels + ")").orElse("");
    }

    private String say(Episode.KeptCondition kept, LocalDate today) {
        String name = knowledge
                .condition(kept.conditionId())
                .map(Condition::name)
                .map(CareWords::brief)
                .orElse(kept.conditionId());
        LocalDate began = kept.beganOn();
        return began == null ? name : name + ", " + pages.words().say("patient.week", Dates.weeks(began, today));
    }

    /** A name without what stands in brackets. */
    static String brief(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    /** The operated levels, such as {@code L4 to S1}; empty without an operation. */
    Optional<String> levels(Episode episode) {
        List<String> levels = episode.surgeries().stream()
                .flatMap(surgery -> surgery.levels().stream())
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        String first = levels.get(0);
        String last = levels.get(levels.size() - 1);
        return Optional.of(first.equals(last) ? first : pages.words().say("patient.levels", first, last));
    }

    /** Levels, day and way of every operation; says so if there was none. */
    String operations(Episode episode, Dates dates) {
        String told = episode.surgeries().stream()
                .map(surgery -> Objects.toString(
                        surgery.operatedOn() == null ? null : dates.day(surgery.operatedOn()),
                        pages.words().say("answer.unknown")))
                .collect(Collectors.joining(", "));
        return told.isEmpty()
                ? pages.words().say("patient.nosurgery")
                : levels(episode).map(levels -> levels + ", ").orElse("") + told;
    }

    /** What the gate says, with its reasons and what fired rules advise beside it. */
    PatientView.Gate gate(Preview preview) {
        Words words = pages.words();
        Verdict.Answer answer = preview.verdict().answer();
        String outcome = answer.outcome().word();
        List<String> reasons = answer.reasons().stream()
                .map(reason -> reason.text() + " (" + reason.ruleId() + ")")
                .toList();
        return new PatientView.Gate(
                new Tag(tone(answer.outcome()), words.say("gate." + outcome)),
                words.say("gate.text." + outcome),
                reasons,
                advised(Guidance.of(knowledge, preview)));
    }

    private List<String> advised(Guidance guidance) {
        Words words = pages.words();
        Stream<String> referrals = guidance.referrals().stream().map(advised -> {
            Integer hours = advised.effect().withinHours();
            String target = advised.effect().target().replace('-', ' ');
            return hours == null
                    ? words.say("guidance.refer", target, advised.rule().id())
                    : words.say("guidance.refer.within", target, advised.rule().id(), Math.max(1, hours / HOURS_A_DAY));
        });
        Stream<String> approaches = guidance.approaches().stream()
                .map(advised -> words.say(
                        "guidance.approach",
                        advised.rule().title(),
                        advised.rule().id()));
        return Stream.concat(referrals, approaches).distinct().toList();
    }

    /** Nothing can be decided yet. */
    PatientView.Gate undecided() {
        Words words = pages.words();
        return new PatientView.Gate(
                new Tag("plain", words.say("gate.unknown")), words.say("gate.text.unknown"), List.of(), List.of());
    }

    static String tone(Outcome outcome) {
        return switch (outcome) {
            case PROCEED, PROCEED_WITH_RESTRICTIONS -> "good";
            case HOLD_PENDING_CLEARANCE, REFER_BEFORE_PROGRAM -> "wait";
            case REFUSE_URGENT, REFUSE_EMERGENCY -> "warn";
        };
    }
}
