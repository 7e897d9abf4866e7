package org.neutralspine.progression;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.session.SessionLog;

/**
 * What follows from a day of training, decided on what is kept.
 *
 * @param decision the decider's
 * @param facts what it was decided on
 * @param judged the same in short
 * @param told what the rules saw of the session and the history, in words
 */
record DayDecision(SessionDecision decision, Facts facts, JudgedDay judged, Map<String, String> told) {

    private static final String HISTORY = "history.";
    private static final String SESSION = "session.";

    /**
     * Decides. Pure: the same chart, day and today give the same decision.
     *
     * @param today the hospital's day: what is open on the day itself may yet be done
     */
    static DayDecision of(KnowledgeBase knowledge, Chart chart, ChartDay day, LocalDate today) {
        SessionDecider decider = new SessionDecider(knowledge);
        Map<Fact, Value> told = told(knowledge, chart, day, today);
        Facts facts = new Gate(knowledge)
                .decide(IntakeToday.of(knowledge, chart.record(), day.day()))
                .assessment()
                .facts()
                .with(told);
        SessionDecision decision = decider.decide(facts);
        boolean good = SessionFacts.toldDuring(day) && decider.isGood(facts);
        boolean flare = knowledge.rulebook().rules().stream().anyMatch(rule -> isFlare(rule, facts));
        JudgedDay judged = new JudgedDay(
                day.day(),
                decision.actionWord(),
                decision.proposal().kind(),
                decision.proposal().alert(),
                good,
                decider.isBad(facts),
                flare,
                painMax(day));
        return new DayDecision(decision, facts, judged, words(told));
    }

    /** The day. */
    LocalDate day() {
        return judged.day();
    }

    /**
     * One proposal for each prescription of the newest version, in its order.
     *
     * @param preview the reasoning for the patient today
     * @param lately the sessions of the last four weeks up to the day
     */
    List<Proposal> round(KnowledgeBase knowledge, Chart chart, Preview preview, List<SessionLog> lately) {
        List<Track> tracks = new Tracks(chart.versions()).of(lately, day());
        Map<String, Double> tests = LevelTests.of(chart.record().episode());
        return new Progression(knowledge).propose(new Review(decision, facts, preview, tracks, tests));
    }

    private static Map<Fact, Value> told(KnowledgeBase knowledge, Chart chart, ChartDay day, LocalDate today) {
        Map<Fact, Value> told = new EnumMap<>(Fact.class);
        told.putAll(SessionFacts.of(day, program(chart, day), day.day().isBefore(today)));
        JudgedDay plain = new JudgedDay(day.day(), "none", ProposalKind.HOLD, false, false, false, false, painMax(day));
        int weeks = new Tracks(chart.startedBy(day.day())).weeksAtStep(day.day());
        told.putAll(new Course(knowledge.rulebook().sessions().good()).facts(chart.before(day.day()), plain, weeks));
        return told;
    }

    private static Optional<ProgramVersion> program(Chart chart, ChartDay day) {
        return day.logs().stream()
                .map(SessionLog::programId)
                .reduce((UUID earlier, UUID later) -> later)
                .flatMap(chart::version);
    }

    private static @Nullable Integer painMax(ChartDay day) {
        OptionalInt most = SessionFacts.painMax(day);
        return most.isPresent() ? most.getAsInt() : null;
    }

    /** A later day's pain is above usual when a rule that goes back because of it holds by that answer alone. */
    private static boolean isFlare(Rule rule, Facts facts) {
        return rule.has(Then.Regress.class)
                && rule.when()
                        .tests()
                        .filter(test -> test.fact() == Fact.SESSION__PAIN_24H_DELTA
                                || test.fact() == Fact.SESSION__PAIN_48H_DELTA)
                        .anyMatch(test -> Evaluator.holds(test, facts));
    }

    private static Map<String, String> words(Map<Fact, Value> told) {
        Map<String, String> words = new TreeMap<>();
        told.forEach((fact, value) -> {
            boolean own =
                    fact.key().startsWith(SESSION) || fact.key().startsWith(HISTORY) || fact == Fact.PATIENT__PAIN_NOW;
            if (own && value.exists()) {
                words.put(fact.key(), Requirements.words(value));
            }
        });
        return words;
    }
}
