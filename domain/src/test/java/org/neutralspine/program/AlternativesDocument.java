package org.neutralspine.program;

import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;

/**
 * What patients are offered in place of each exercise that the source articles warn of: the first alternative, for the nine
 * written cases and some more patients. Written for a physiotherapist's eye.
 */
final class AlternativesDocument {

    private static final KnowledgeBase KNOWLEDGE = Sample.SHIPPED;

    private AlternativesDocument() {}

    static String text() {
        Map<String, Preview> previews = previews();
        StringBuilder text = new StringBuilder("""
                # What to do instead

                Written by `AlternativesDocumentTest` from what runs. For each exercise that a source article warns of: what the
                product offers first in its place, to whom, and why this one. A distance below 100 is an easier step of the same
                kind, from 100 what a rule names, from 200 the most alike for the same purpose (`Distance` says how it is
                reckoned). It waits for a clinician's eye, like all knowledge here.

                Patients: %s. To whom the gate gives no exercise at all, it offers none here either: %s.
                """.formatted(
                        String.join(", ", shown(previews).keySet()),
                        previews.entrySet().stream()
                                .filter(entry -> entry.getValue().appraisals().isEmpty())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", "))));
        warnedOf().forEach(exercise -> text.append(chapter(exercise, shown(previews))));
        return text.toString();
    }

    /** The exercises a source article says to avoid or to be careful with. */
    static Stream<Exercise> warnedOf() {
        return KNOWLEDGE.catalogue().all().stream()
                .filter(exercise -> exercise.tags().contains(Exercise.NOT_PRESCRIBED)
                        || exercise.mentions().stream()
                                .anyMatch(mention -> !mention.verdict().equals("beneficial")));
    }

    static Map<String, Preview> previews() {
        Map<String, Intake> patients = new LinkedHashMap<>();
        ClinicalCases.all()
                .forEach(
                        written -> patients.put(written.id().replaceAll("case-(\\d+).*", "case $1"), written.intake()));
        patients.put("fusion 3 weeks", fused(3).intake());
        patients.put("fusion 8 weeks", fused(8).intake());
        patients.put("fusion 30 weeks", fused(30).intake());
        patients.put("fusion 60 weeks", fused(60).intake());
        patients.put(
                "neck fusion",
                with("cervical-fusion", 14).at(Vertebra.C5, Vertebra.C6).intake());
        patients.put("stenosis", with("lumbar-stenosis-central", 30).intake());
        patients.put(
                "slipped vertebra", with("degenerative-spondylolisthesis", 30).intake());
        patients.put(
                "fracture", with("osteoporotic-vertebral-fracture", 10).aged(74).intake());
        patients.put("disc, leg pain", with("disc-herniation-radiculopathy", 8).intake());
        patients.put(
                "flare",
                with("nslbp-acute", 1).finding(Fact.PATIENT__PAIN_NOW, 6).intake());
        patients.put("sacroiliac", with("sacroiliac-joint-pain", 20).intake());
        Map<String, Preview> previews = new LinkedHashMap<>();
        patients.forEach((name, intake) -> previews.put(name, Preview.of(KNOWLEDGE, intake)));
        return previews;
    }

    private static Map<String, Preview> shown(Map<String, Preview> previews) {
        Map<String, Preview> shown = new LinkedHashMap<>(previews);
        shown.values().removeIf(preview -> preview.appraisals().isEmpty());
        return shown;
    }

    private static String chapter(Exercise exercise, Map<String, Preview> previews) {
        Map<String, List<String>> rows = previews.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> row(exercise, entry.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + String.join(", ", row.getValue()) + " |\n")
                .collect(Collectors.joining(
                        "",
                        "\n## " + exercise.name() + "\n\n| first | distance | why | for |\n| --- | --- | --- | --- |\n",
                        ""));
    }

    private static String row(Exercise exercise, Preview preview) {
        Explanation told = Explanation.of(KNOWLEDGE, preview, exercise.id()).orElseThrow();
        Optional<Explanation.Instead> first = told.alternatives().stream().findFirst();
        return first.map(other -> other.name() + " | " + other.distance() + " | " + other.why())
                .orElse(told.result() == Appraisal.Result.ALLOWED ? "(itself fits) | | " : "(none) | | ");
    }
}
