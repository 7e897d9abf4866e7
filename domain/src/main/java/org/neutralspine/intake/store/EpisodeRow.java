package org.neutralspine.intake.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode;

/** A row of {@code episode} with its conditions, restrictions and tests. */
@Entity
@Table(name = "episode")
@SuppressWarnings("NullAway.Init")
class EpisodeRow {
    @Id
    UUID id;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    @Column(name = "physiotherapist_id")
    UUID physiotherapistId;

    @Column(name = "opened_on", updatable = false)
    LocalDate openedOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "close_reason")
    @Nullable
    String closeReason;

    @Column(name = "pain_limit")
    int painLimit;

    @Column(name = "pain_limit_reason")
    @Nullable
    String painLimitReason;

    @Column(name = "intake_recorded_at")
    @Nullable
    Instant intakeRecordedAt;

    @Embedded
    FindingsPart findings = new FindingsPart();

    @ElementCollection
    @CollectionTable(name = "episode_condition", joinColumns = @JoinColumn(name = "episode_id"))
    @OrderBy("position")
    List<ConditionPart> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "restriction", joinColumns = @JoinColumn(name = "episode_id"))
    @MapKeyColumn(name = "cap_key")
    @Column(name = "cap_value")
    Map<String, BigDecimal> restrictions = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "restriction_position", joinColumns = @JoinColumn(name = "episode_id"))
    @Column(name = "start_position")
    Set<String> barredPositions = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "episode_test", joinColumns = @JoinColumn(name = "episode_id"))
    List<TestPart> tests = new ArrayList<>();

    @Version
    int version;

    void setConditions(List<Episode.KeptCondition> kept) {
        conditions.clear();
        for (Episode.KeptCondition condition : kept) {
            ConditionPart part = new ConditionPart();
            part.conditionId = condition.conditionId();
            part.beganOn = condition.beganOn();
            part.position = conditions.size();
            conditions.add(part);
        }
    }

    void setTests(Map<String, BigDecimal> values, LocalDate measuredOn) {
        tests.removeIf(part -> {
            BigDecimal value = values.get(part.testId);
            return value == null || value.compareTo(part.value) != 0;
        });
        Map<String, BigDecimal> changed = new TreeMap<>(values);
        tests.forEach(part -> changed.remove(part.testId));
        changed.forEach((testId, value) -> {
            TestPart part = new TestPart();
            part.testId = testId;
            part.value = value;
            part.measuredOn = measuredOn;
            tests.add(part);
        });
    }

    Episode toEpisode(List<Episode.Surgery> surgeries) {
        Map<String, BigDecimal> values = new TreeMap<>();
        tests.forEach(part -> values.put(part.testId, part.value));
        return new Episode(
                id,
                patientId,
                physiotherapistId,
                new Episode.Span(openedOn, closedOn, closeReason),
                painLimit,
                painLimitReason,
                conditions.stream()
                        .map(part -> new Episode.KeptCondition(part.conditionId, part.beganOn))
                        .toList(),
                surgeries,
                new TreeMap<>(restrictions),
                barredPositions.stream().sorted().toList(),
                findings.toFindings(),
                values,
                version);
    }
}
