package org.neutralspine.program.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ProgramVersion.State;

/** A row of {@code program}. */
@Entity
@Table(name = "program")
@SuppressWarnings("NullAway.Init")
class ProgramRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(updatable = false)
    int number;

    String state;

    @Column(name = "built_at", updatable = false)
    Instant builtAt;

    @Column(name = "built_by", updatable = false)
    UUID builtBy;

    @Column(name = "prescribed_at")
    @Nullable
    Instant prescribedAt;

    @Column(name = "prescribed_by")
    @Nullable
    UUID prescribedBy;

    @Column(name = "starts_on")
    @Nullable
    LocalDate startsOn;

    @Column(name = "ends_on")
    @Nullable
    LocalDate endsOn;

    @Column(name = "knowledge_version", updatable = false)
    String knowledgeVersion;

    @Version
    int version;

    ProgramVersion toVersion(List<ProgramVersion.Item> items) {
        ProgramVersion.Built built = new ProgramVersion.Built(builtAt, builtBy, knowledgeVersion);
        return new ProgramVersion(id, episodeId, number, built, prescribed(), items, version);
    }

    private ProgramVersion.@Nullable Prescribed prescribed() {
        if (prescribedAt == null || prescribedBy == null || startsOn == null) {
            return null;
        }
        boolean superseded = State.SUPERSEDED.word().equals(state);
        return new ProgramVersion.Prescribed(prescribedAt, prescribedBy, startsOn, endsOn, superseded);
    }
}
