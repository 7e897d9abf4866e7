package org.neutralspine.demonstration;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.kernel.Actor;
import org.neutralspine.measure.AnswerMeasure;
import org.neutralspine.measure.OwnActivity;
import org.neutralspine.progression.RecordLoadTests;

/** What an invented patient wants to do again, and how they answer the questions every four weeks. */
record Questions(Person person, Desks desks, UUID patientId) {

    private static final int SENTENCES = 24;
    private static final int TOP = 10;

    private static final List<String> WISHES = List.of(
            "Lift my grandchild",
            "An hour in the garden",
            "Sit through a film",
            "Cycle to the market",
            "Carry the shopping home",
            "Walk the dog in the wood",
            "Sleep through the night",
            "Stand at the stove for an evening");

    /** Names three things. */
    void namesGoals(Actor patient) {
        int first = person.number() % WISHES.size();
        desks.course.goals.name(patient, patientId, List.of(wish(first), wish(first + 2), wish(first + 5)));
    }

    /** Answers about function, confidence and the own activities; {@code pain} is that of the day. */
    void answers(Actor patient, int pain) {
        int ease = TOP - pain;
        answer(patient, "rmdq", sentences(pain));
        answer(patient, "nrs-worst", Map.of("pain", BigDecimal.valueOf(Math.min(TOP, pain + 1))));
        answer(patient, "confidence", Map.of("confidence", BigDecimal.valueOf(ease)));
        Map<String, BigDecimal> rated = new LinkedHashMap<>();
        for (OwnActivity activity : desks.course.goals.read(patient, patientId)) {
            rated.put(activity.id().toString(), BigDecimal.valueOf(Math.max(0, ease - activity.position())));
        }
        answer(patient, "own-activities", rated);
    }

    /** What the physiotherapist measures before heavier loads. */
    void isMeasured(Actor physiotherapist) {
        int better = person.adherence() / 2;
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("biering-sorensen", BigDecimal.valueOf(30 + better));
        values.put("plank", BigDecimal.valueOf(35 + better));
        values.put("side-plank-left", BigDecimal.valueOf(20 + better));
        values.put("side-plank-right", BigDecimal.valueOf(22 + better));
        values.put("hinges", BigDecimal.valueOf(6 + person.number() % 6));
        desks.course.loadTests.record(physiotherapist, patientId, new RecordLoadTests.Form(null, values), null);
    }

    private void answer(Actor patient, String measure, Map<String, BigDecimal> items) {
        desks.course.measures.answer(patient, patientId, new AnswerMeasure.Form(measure, null, null, items), null);
    }

    /** Twice as many sentences as pain; which ones differs from patient to patient. */
    private Map<String, BigDecimal> sentences(int pain) {
        Map<String, BigDecimal> ticked = new LinkedHashMap<>();
        int count = Math.max(1, pain * 2);
        for (int i = 0; i < count; i++) {
            int sentence = 1 + (person.number() * 7 + i * 5) % SENTENCES;
            ticked.put(Integer.toString(sentence), BigDecimal.ONE);
        }
        return ticked;
    }

    private static String wish(int index) {
        return WISHES.get(index % WISHES.size());
    }
}
