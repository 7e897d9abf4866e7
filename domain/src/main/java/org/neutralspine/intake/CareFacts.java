package org.neutralspine.intake;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sums up what an override rests on, so that new facts are noticed (OVR-03): diagnoses with their days, operations, the
 * surgeon's limits and ruled-out positions, imaging of the union, answers to red flags that are not a no, and the newest word on clearance.
 */
public final class CareFacts {

    private CareFacts() {}

    /** The same facts give the same key, whatever else changed. */
    public static UUID key(CareRecord record) {
        Episode episode = record.episode();
        Stream<String> conditions = episode.conditions().stream()
                .map(kept -> kept.conditionId() + " " + kept.beganOn())
                .sorted();
        Stream<String> surgeries =
                episode.surgeries().stream().map(Episode.Surgery::toString).sorted();
        Stream<String> limits = new TreeMap<>(episode.restrictions())
                .entrySet().stream()
                        .map(limit -> limit.getKey() + " "
                                + limit.getValue().stripTrailingZeros().toPlainString());
        Stream<String> positions =
                episode.barredPositions().stream().map(word -> "not " + word).sorted();
        Stream<String> union = Stream.of("union " + episode.findings().healing().union());
        List<String> all = Stream.of(conditions, surgeries, limits, positions, union, flags(record), clearance(record))
                .flatMap(part -> part)
                .toList();
        return UUID.nameUUIDFromBytes(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> flags(CareRecord record) {
        ScreeningAnswers screening = record.screening();
        return screening == null
                ? Stream.of()
                : screening.answers().stream()
                        .filter(answer -> answer.answer() != ScreeningAnswers.Answer.NO)
                        .map(answer ->
                                answer.flagId() + " " + answer.answer().word() + " " + (answer.downgradeNote() != null))
                        .sorted();
    }

    private static Stream<String> clearance(CareRecord record) {
        return record.clearances().stream()
                .filter(clearance -> clearance.decision() != null)
                .max(Comparator.comparing(clearance ->
                        java.util.Objects.requireNonNull(clearance.decision()).at()))
                .map(clearance -> clearance.id() + " " + clearance.state().word())
                .stream();
    }
}
