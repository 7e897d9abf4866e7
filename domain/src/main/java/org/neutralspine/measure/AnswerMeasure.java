package org.neutralspine.measure;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;
import org.neutralspine.measure.Measure.Item;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;

/** Keeps a filled-in measure with its score and the edition it was asked in. */
@UseCase
public class AnswerMeasure {

    /** How far back an answer may be entered, such as from a sheet of paper. */
    private static final int OLDEST_DAYS = 90;

    private final MeasureCatalogue catalogue;
    private final Episodes episodes;
    private final MeasureAnswers answers;
    private final OwnActivities activities;
    private final IdempotencyKeys keys;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept answers; {@code zone} is the hospital's. */
    @Inject
    public AnswerMeasure(
            MeasureCatalogue catalogue,
            Episodes episodes,
            MeasureAnswers answers,
            OwnActivities activities,
            IdempotencyKeys keys,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.catalogue = catalogue;
        this.episodes = episodes;
        this.answers = answers;
        this.activities = activities;
        this.keys = keys;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * What was answered.
     *
     * @param measureId of the catalogue
     * @param answeredOn the day it describes; null for today
     * @param answeredBy who answered; null for the patient
     * @param items by item; one left open is absent
     */
    public record Form(
            String measureId,
            @Nullable LocalDate answeredOn,
            @Nullable AnsweredBy answeredBy,
            Map<String, BigDecimal> items) {}

    /**
     * Keeps an answer.
     *
     * @param key the sender's Idempotency-Key; the same key and form within 48 h answers with the same answer
     */
    public MeasureAnswer answer(Actor actor, UUID patientId, Form form, @Nullable String key) {
        relations.require(actor, patientId);
        if (actor.role() == Role.PHYSICIAN) {
            throw new Refusal.NotAllowed("The patient, or the physiotherapist with them, answers a measure.");
        }
        Episode episode = episodes.open(patientId);
        IdempotencyKeys.Fingerprinted once = IdempotencyKeys.Fingerprinted.of("measure", key, patientId + "|" + form);
        Optional<MeasureAnswer> before = once.before(keys, actor).flatMap(answers::find);
        if (before.isPresent()) {
            return before.get();
        }
        MeasureAnswer answer = checked(actor, episode, form);
        answers.add(answer);
        once.keep(keys, actor, answer.id());
        audit.record(actor, "measure.answer", Audit.Subject.of("measure", answer.id(), patientId));
        return answer;
    }

    private MeasureAnswer checked(Actor actor, Episode episode, Form form) {
        Measure measure = catalogue
                .find(form.measureId())
                .orElseThrow(() -> new Refusal.Invalid("measure", "must be the id of a measure; see the list"));
        LocalDate today = LocalDate.now(clock);
        LocalDate on = Optional.ofNullable(form.answeredOn()).orElse(today);
        AnsweredBy by = Optional.ofNullable(form.answeredBy()).orElse(AnsweredBy.PATIENT);
        refuseImport(actor, measure);
        Violations violations = new Violations();
        violations.check(
                !on.isAfter(today) && !on.isBefore(today.minusDays(OLDEST_DAYS)),
                "answeredOn",
                "must be a day of the last " + OLDEST_DAYS + " days");
        violations.check(
                actor.role() != Role.PATIENT || by != AnsweredBy.CLINICIAN,
                "answeredBy",
                "must be patient or with-help");
        Scoring.check(measure, items(measure, episode), form.items(), "items", violations);
        violations.refuse();
        return new MeasureAnswer(
                UUID.randomUUID(),
                episode.id(),
                measure.id(),
                MeasureAnswer.Kept.of(measure),
                new MeasureAnswer.Entry(on, by, clock.instant(), actor.accountId()),
                form.items(),
                Scoring.score(measure, form.items()));
    }

    private static void refuseImport(Actor actor, Measure measure) {
        if (measure.isImported() && actor.role() == Role.PATIENT) {
            throw new Refusal.NotAllowed("Clinicians enter the values of this measure.");
        }
    }

    private List<Item> items(Measure measure, Episode episode) {
        return measure.namedByPatient()
                ? activities.all(episode.id()).stream()
                        .filter(OwnActivity::stands)
                        .map(activity -> new Item(activity.id().toString(), activity.wording()))
                        .toList()
                : measure.items();
    }
}
