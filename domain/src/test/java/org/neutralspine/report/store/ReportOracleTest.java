package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.SeriousFlags;
import org.neutralspine.report.Surroundings;
import org.neutralspine.testing.TestDatabase;

/** Every figure of a physiotherapist's weekly report is what SQL, written another way, reckons from the same tables. */
class ReportOracleTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void everyFigureOfAReportIsWhatTheDatabaseReckons() throws SQLException {
        DataSource source = TestDatabase.POSTGRESQL.fresh();
        UUID physiotherapist = new ReportRows(source, WEEK).caseload(120);

        CaseloadReport report = report(source, physiotherapist);
        Map<String, Map<UUID, String>> expected = new ReportOracle(source, WEEK).figures();

        Map<String, Map<UUID, String>> told = told(report);
        assertThat(report.patients()).isEqualTo(120);
        assertThat(told.keySet()).isEqualTo(expected.keySet());
        told.forEach((figure, answers) -> {
            assertThat(differences(answers, Objects.requireNonNull(expected.get(figure))))
                    .as(figure)
                    .isEmpty();
            assertThat(Set.copyOf(answers.values()))
                    .as("different answers to " + figure)
                    .hasSizeGreaterThan(1);
        });
        totals(report, expected);
    }

    private static List<String> differences(Map<UUID, String> told, Map<UUID, String> reckoned) {
        Set<UUID> episodes = new TreeSet<>(told.keySet());
        episodes.addAll(reckoned.keySet());
        return episodes.stream()
                .filter(episode -> !Objects.equals(told.get(episode), reckoned.get(episode)))
                .map(episode -> "told: " + told.get(episode) + ", reckoned: " + reckoned.get(episode))
                .toList();
    }

    private static CaseloadReport report(DataSource source, UUID physiotherapist) {
        var caseload = new JdbcCaseloads(source, BERLIN).of(physiotherapist, WEEK, WEEK.sunday());
        List<UUID> episodes =
                caseload.patients().stream().map(p -> p.patient().episodeId()).toList();
        Surroundings around = new Surroundings(
                new SeriousFlags(KnowledgeReader.shipped("the emergency line")),
                new JdbcNotes(source, BERLIN).of(episodes, WEEK.sunday()));
        return CaseloadReport.of(caseload, WEEK, WEEK.sunday(), Instant.EPOCH, around);
    }

    private static Map<String, Map<UUID, String>> told(CaseloadReport report) {
        Map<String, Map<UUID, String>> told = new TreeMap<>();
        report.lines().forEach(line -> {
            UUID episode = line.facts().patient().episodeId();
            new ToldFigures(line, WEEK)
                    .all()
                    .forEach((figure, answer) -> told.computeIfAbsent(figure, name -> new LinkedHashMap<>())
                            .put(episode, answer));
        });
        return told;
    }

    /** The tiles above the patients: everybody's slots, and who reported of whom a report could be expected. */
    private static void totals(CaseloadReport report, Map<String, Map<UUID, String>> expected) {
        Adherence all = Objects.requireNonNull(expected.get("adherence")).values().stream()
                .map(words -> words.split(" of ", -1))
                .map(words -> new Adherence(Integer.parseInt(words[0]), Integer.parseInt(words[1])))
                .reduce(new Adherence(0, 0), Adherence::plus);
        Map<UUID, String> training = Objects.requireNonNull(expected.get("training days"));
        Map<UUID, String> reported = Objects.requireNonNull(expected.get("reported days"));

        assertThat(report.adherence()).isEqualTo(all);
        assertThat(report.expectedToReport()).isEqualTo(training.size());
        assertThat(report.reported()).isEqualTo((int)
                reported.keySet().stream().filter(training::containsKey).count());
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(ReportOracleTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
