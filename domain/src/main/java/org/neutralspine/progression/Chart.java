package org.neutralspine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.program.ProgramVersion;

/**
 * What is kept of a patient's course: what progression reads.
 *
 * @param record who, and what is known of them
 * @param versions every prescribed version of the program, newest first; drafts are left out
 * @param judged how every day of training is judged, earliest first
 * @param lookedAt the hospital's day on which a clinician last ended a suspension; null when that never happened
 */
public record Chart(
        CareRecord record,
        List<ProgramVersion> versions,
        List<JudgedDay> judged,
        @Nullable LocalDate lookedAt) {

    /** Copies the lists. */
    public Chart {
        versions = versions.stream()
                .filter(version -> version.state() != ProgramVersion.State.DRAFT)
                .toList();
        judged = List.copyOf(judged);
    }

    /** The stretch of care. */
    public UUID episodeId() {
        return record.episode().id();
    }

    /** The newest version, in force or about to be. */
    public Optional<ProgramVersion> newest() {
        return versions.stream().findFirst();
    }

    Optional<ProgramVersion> version(UUID programId) {
        return versions.stream()
                .filter(version -> version.id().equals(programId))
                .findFirst();
    }

    /** The versions that had begun on a day, newest first. */
    List<ProgramVersion> startedBy(LocalDate day) {
        return versions.stream()
                .filter(version -> Optional.ofNullable(version.prescribed())
                        .filter(prescribed -> !prescribed.startsOn().isAfter(day))
                        .isPresent())
                .toList();
    }

    /** How the days before are judged; steps back that a clinician has looked at are not counted again. */
    List<JudgedDay> before(LocalDate day) {
        return judged.stream()
                .filter(other -> other.day().isBefore(day))
                .map(other -> lookedAt != null && other.day().isBefore(lookedAt) ? other.answeredFor() : other)
                .toList();
    }

    List<LocalDate> daysAfter(LocalDate day) {
        return judged.stream()
                .map(JudgedDay::day)
                .filter(other -> other.isAfter(day))
                .toList();
    }

    /** The same, with a day judged anew. */
    Chart with(JudgedDay anew) {
        List<JudgedDay> others = new ArrayList<>(judged);
        others.removeIf(other -> other.day().equals(anew.day()));
        others.add(anew);
        others.sort(Comparator.comparing(JudgedDay::day));
        return new Chart(record, versions, others, lookedAt);
    }
}
