package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;

/** Keeps the answers to a full round of red-flag questions; only a clinician may document a downgrade. */
@UseCase
public class AnswerScreening {

    private static final String INTAKE = "intake";
    private static final String BOTH = "both";

    private final KnowledgeBase knowledge;
    private final Episodes episodes;
    private final Screenings screenings;
    private final CareRecords records;
    private final Clearances clearances;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept screenings; {@code zone} is the hospital's. */
    @Inject
    public AnswerScreening(
            KnowledgeBase knowledge,
            Episodes episodes,
            Screenings screenings,
            CareRecords records,
            Clearances clearances,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.episodes = episodes;
        this.screenings = screenings;
        this.records = records;
        this.clearances = clearances;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Keeps one round of answers. Every question asked at intake needs an answer, unless {@code othersNo} says that all
     * that are not listed were asked and answered no.
     */
    public ScreeningAnswers answer(Actor actor, UUID patientId, List<FlagAnswer> answers, boolean othersNo) {
        relations.require(actor, patientId);
        Episode episode = episodes.open(patientId);
        check(actor, answers);
        Map<String, FlagAnswer> all = new TreeMap<>();
        answers.forEach(answer -> all.put(answer.flagId(), answer));
        fill(all, othersNo);
        Instant now = clock.instant();
        ScreeningAnswers kept = new ScreeningAnswers(
                UUID.randomUUID(), now, LocalDate.now(clock), actor.accountId(), List.copyOf(all.values()));
        screenings.add(episode.id(), kept);
        ClearanceVoiding.apply(knowledge, records, clearances, patientId, clock.instant());
        audit.record(actor, "screening.answer", Audit.Subject.of("screening", kept.id(), patientId));
        return kept;
    }

    private void check(Actor actor, List<FlagAnswer> answers) {
        Violations violations = new Violations();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            FlagAnswer answer = answers.get(i);
            String path = "answers[" + i + "]";
            violations.check(
                    knowledge.redFlag(answer.flagId()).isPresent(), path + ".flag", "must be the id of a red flag");
            violations.check(!seen.contains(answer.flagId()), path + ".flag", "must stand here once");
            seen.add(answer.flagId());
            downgrade(violations, answer, path + ".downgradeNote");
            if (answer.downgradeNote() != null && actor.role() == Role.PATIENT) {
                throw new Refusal.NotAllowed("A clinician documents why an answer is taken less seriously.");
            }
        }
        violations.refuse();
    }

    private void downgrade(Violations violations, FlagAnswer answer, String path) {
        if (answer.downgradeNote() == null) {
            return;
        }
        violations.text(answer.downgradeNote(), path, 1000);
        violations.check(answer.answer() != Answer.NO, path, "belongs to a yes or a not-sure");
        boolean possible =
                knowledge.redFlag(answer.flagId()).map(RedFlag::overrideTo).isPresent();
        violations.check(possible, path, "is not possible for this question");
    }

    private void fill(Map<String, FlagAnswer> all, boolean othersNo) {
        Violations violations = new Violations();
        for (RedFlag flag : knowledge.redFlags().values()) {
            boolean asked = flag.askAt().equals(INTAKE) || flag.askAt().equals(BOTH);
            if (asked && !all.containsKey(flag.id())) {
                violations.check(othersNo, "answers", "must answer " + flag.id());
                all.put(flag.id(), new FlagAnswer(flag.id(), Answer.NO, null));
            }
        }
        violations.refuse();
    }
}
