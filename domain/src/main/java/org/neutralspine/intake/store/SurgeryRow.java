package org.neutralspine.intake.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode;
import org.neutralspine.spine.Vertebra;

/** A row of {@code surgery} with its levels. */
@Entity
@Table(name = "surgery")
@SuppressWarnings("NullAway.Init")
class SurgeryRow {
    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "operated_on")
    @Nullable
    LocalDate operatedOn;

    @Nullable
    String approach;

    boolean revision;

    @ElementCollection
    @CollectionTable(name = "surgery_level", joinColumns = @JoinColumn(name = "surgery_id"))
    @Column(name = "vertebra")
    Set<String> levels = new LinkedHashSet<>();

    static SurgeryRow of(UUID episodeId, Episode.Surgery surgery) {
        SurgeryRow row = new SurgeryRow();
        row.id = UUID.randomUUID();
        row.episodeId = episodeId;
        row.operatedOn = surgery.operatedOn();
        row.approach = surgery.approach();
        row.revision = surgery.revision();
        row.levels.addAll(surgery.levels());
        return row;
    }

    Episode.Surgery toSurgery() {
        List<String> sorted =
                levels.stream().map(Vertebra::valueOf).sorted().map(Enum::name).toList();
        return new Episode.Surgery(operatedOn, sorted, approach, revision);
    }
}
