package org.neutralspine.progression.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.neutralspine.progression.LoadTest;
import org.neutralspine.progression.LoadTestEntry;

/** A row of {@code load_test_entry}; written once. */
@Entity
@Table(name = "load_test_entry")
@SuppressWarnings("NullAway.Init")
class LoadTestEntryRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(name = "measured_on", updatable = false)
    LocalDate measuredOn;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "entered_by", updatable = false)
    UUID enteredBy;

    @ElementCollection
    @CollectionTable(name = "load_test_value", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "test")
    @Column(name = "measured_value")
    Map<String, BigDecimal> values = new TreeMap<>();

    static LoadTestEntryRow of(LoadTestEntry entry) {
        LoadTestEntryRow row = new LoadTestEntryRow();
        row.id = entry.id();
        row.episodeId = entry.episodeId();
        row.measuredOn = entry.measuredOn();
        row.recordedAt = entry.recordedAt();
        row.enteredBy = entry.enteredBy();
        entry.values().forEach((test, value) -> row.values.put(test.word(), value));
        return row;
    }

    LoadTestEntry toEntry() {
        Map<LoadTest, BigDecimal> read = new EnumMap<>(LoadTest.class);
        values.forEach((word, value) -> LoadTest.of(word).ifPresent(test -> read.put(test, value)));
        return new LoadTestEntry(id, episodeId, measuredOn, recordedAt, enteredBy, read);
    }
}
