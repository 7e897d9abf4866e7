package org.neutralspine.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a physiotherapist is told in the morning: what is new since the last morning and needs a person, and nothing else.
 *
 * @param morning the day it is for
 * @param physiotherapistId whose patients
 * @param physiotherapist their name
 * @param composedAt when it was composed
 * @param asOf the last day counted, usually yesterday
 * @param changed the patients with something new, and only their new reasons
 * @param standing what stands now, told or not: tomorrow it is no news
 * @param patients how many patients it is about
 * @param reported of those with a program, how many reported in the seven days to {@code asOf}
 * @param expected how many have a program
 */
public record NightlyReport(
        LocalDate morning,
        UUID physiotherapistId,
        String physiotherapist,
        Instant composedAt,
        LocalDate asOf,
        List<CaseloadReport.Line> changed,
        List<String> standing,
        int patients,
        int reported,
        int expected) {

    private static final int LATELY = 6;

    /** Keeps unchangeable copies. */
    public NightlyReport {
        changed = List.copyOf(changed);
        standing = List.copyOf(standing);
    }

    /** Of a caseload as it stands, what is not among {@code told}. */
    public static NightlyReport of(CaseloadReport now, Set<String> told, LocalDate morning) {
        List<CaseloadReport.Line> changed = now.attention().stream()
                .map(line -> news(line, told))
                .filter(line -> !line.reasons().isEmpty())
                .toList();
        List<String> standing = now.attention().stream()
                .flatMap(line -> line.reasons().stream().map(reason -> key(line, reason)))
                .sorted()
                .toList();
        return new NightlyReport(
                morning,
                now.physiotherapistId(),
                now.physiotherapist(),
                now.composedAt(),
                now.asOf(),
                changed,
                standing,
                now.patients(),
                (int) now.lines()
                        .filter(line -> hasProgram(line) && reported(line, now.asOf()))
                        .count(),
                (int) now.lines().filter(NightlyReport::hasProgram).count());
    }

    /** The same without the patients whose episode is not among {@code episodes}: they are somebody else's by now. */
    public NightlyReport only(Set<UUID> episodes) {
        Predicate<CaseloadReport.Line> own =
                line -> episodes.contains(line.facts().patient().episodeId());
        return new NightlyReport(
                morning,
                physiotherapistId,
                physiotherapist,
                composedAt,
                asOf,
                changed.stream().filter(own).toList(),
                standing,
                patients,
                reported,
                expected);
    }

    /** The one sentence to read first. */
    public String headline() {
        String reports = reported + " of " + expected + " reported in the last 7 days";
        if (changed.isEmpty()) {
            return "Nothing to act on; " + reports;
        }
        return changed.size() + (changed.size() == 1 ? " patient needs" : " patients need") + " you since yesterday; "
                + reports;
    }

    private static CaseloadReport.Line news(CaseloadReport.Line line, Set<String> told) {
        return new CaseloadReport.Line(
                line.facts(),
                line.reasons().stream()
                        .filter(reason -> !told.contains(key(line, reason)))
                        .toList(),
                line.notes());
    }

    private static String key(CaseloadReport.Line line, Attention reason) {
        return line.facts().patient().episodeId() + "/" + reason.key();
    }

    private static boolean hasProgram(CaseloadReport.Line line) {
        return line.facts().weeks().stream().anyMatch(week -> week.expected() > 0);
    }

    private static boolean reported(CaseloadReport.Line line, LocalDate asOf) {
        LocalDate last = line.facts().lastReport();
        return last != null && !last.isBefore(asOf.minusDays(LATELY));
    }
}
