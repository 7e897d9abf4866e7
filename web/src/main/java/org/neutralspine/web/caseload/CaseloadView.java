package org.neutralspine.web.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Note;
import org.neutralspine.report.PatientWeek;

/**
 * One physiotherapist's week so far.
 *
 * @param week the training week
 * @param asOf the last day counted
 * @param physiotherapist whose patients
 * @param headline the one sentence to read first
 * @param patients the most urgent first
 */
public record CaseloadView(
        String week, LocalDate asOf, String physiotherapist, String headline, List<Patient> patients) {

    static CaseloadView of(CaseloadReport report) {
        return new CaseloadView(
                report.week().toString(),
                report.asOf(),
                report.physiotherapist(),
                report.headline(),
                report.lines().map(Patient::of).toList());
    }

    /**
     * One patient.
     *
     * @param patientId which
     * @param hospitalNumber the hospital's own number
     * @param name given and family name
     * @param reasons why they need somebody, most urgent first; empty when all is well
     * @param notes what else is going on, a few words each; empty when nothing is
     * @param adherence slots done of those prescribed so far this week
     * @param latestPain the last pain reported in 28 days; null when none was
     * @param lastReport the last day with a report; null before the first
     */
    public record Patient(
            UUID patientId,
            String hospitalNumber,
            String name,
            List<Reason> reasons,
            List<String> notes,
            Adherence adherence,
            @Nullable Integer latestPain,
            @Nullable LocalDate lastReport) {

        static Patient of(CaseloadReport.Line line) {
            PatientWeek facts = line.facts();
            OptionalInt latest = facts.latest();
            return new Patient(
                    facts.patient().patientId(),
                    facts.patient().hospitalNumber(),
                    facts.patient().name(),
                    line.reasons().stream()
                            .map(reason -> new Reason(
                                    reason.kind().word(), reason.kind().label(), reason.words()))
                            .toList(),
                    line.notes().stream().map(Note::words).toList(),
                    facts.adherence(),
                    latest.isEmpty() ? null : Integer.valueOf(latest.getAsInt()),
                    facts.lastReport());
        }
    }

    /**
     * Why somebody has to act.
     *
     * @param kind what it is about, such as {@code pain-above-limit}
     * @param label the same for people
     * @param words with its numbers
     */
    public record Reason(String kind, String label, String words) {}
}
