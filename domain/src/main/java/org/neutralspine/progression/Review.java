package org.neutralspine.progression;

import java.util.List;
import java.util.Map;
import org.neutralspine.program.Preview;
import org.neutralspine.rule.Facts;

/**
 * Everything a round of proposals looks at.
 *
 * @param decision what follows from the last session
 * @param facts the facts it was decided on
 * @param preview the reasoning for the patient today: verdict, tolerance and the appraisal of every exercise
 * @param tracks the prescriptions in force, in the program's order
 * @param levelTests what a clinician measured for the gates between levels, by the name the rulebook gives each test
 *     (PROG-07), in its unit; a test that was not done is absent
 */
public record Review(
        SessionDecision decision, Facts facts, Preview preview, List<Track> tracks, Map<String, Double> levelTests) {

    /** Copies the collections. */
    public Review {
        tracks = List.copyOf(tracks);
        levelTests = Map.copyOf(levelTests);
    }
}
