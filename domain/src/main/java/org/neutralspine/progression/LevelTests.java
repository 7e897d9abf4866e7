package org.neutralspine.progression;

import java.util.Map;
import java.util.TreeMap;
import org.neutralspine.intake.Episode;

/** What a clinician measured, by the name the rulebook gives each test. */
final class LevelTests {

    private LevelTests() {}

    static Map<String, Double> of(Episode episode) {
        Map<String, Double> tests = new TreeMap<>();
        episode.tests().forEach((name, value) -> tests.put(name, value.doubleValue()));
        return tests;
    }
}
