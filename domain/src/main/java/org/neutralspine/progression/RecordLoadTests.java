package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Writes down what was measured before heavier loads; the last measured value of each test counts for the rules. */
@UseCase
public class RecordLoadTests {

    /** How far back a measurement may be entered: the tests describe the present. */
    private static final int OLDEST_DAYS = 90;

    private static final String PURPOSE = "load-tests";

    private final Episodes episodes;
    private final LoadTestEntries entries;
    private final IdempotencyKeys keys;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept measurements; {@code zone} is the hospital's. */
    @Inject
    public RecordLoadTests(
            Episodes episodes,
            LoadTestEntries entries,
            IdempotencyKeys keys,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.episodes = episodes;
        this.entries = entries;
        this.keys = keys;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * What was measured.
     *
     * @param measuredOn the day; null for today
     * @param values by the tests' words; at least one
     */
    public record Form(@Nullable LocalDate measuredOn, Map<String, BigDecimal> values) {}

    /**
     * Keeps a measurement.
     *
     * @param key the sender's Idempotency-Key; the same key and form within 48 h answers with the same entry
     */
    public LoadTestEntry record(Actor actor, UUID patientId, Form form, @Nullable String key) {
        relations.require(actor, patientId);
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist measures.");
        }
        Episode episode = episodes.open(patientId);
        IdempotencyKeys.Fingerprinted once = IdempotencyKeys.Fingerprinted.of(PURPOSE, key, patientId + "|" + form);
        Optional<LoadTestEntry> before = once.before(keys, actor).flatMap(entries::find);
        if (before.isPresent()) {
            return before.get();
        }
        LoadTestEntry entry = checked(actor, episode, form);
        entries.add(entry);
        episodes.measured(episode, counting(episode.id()), entry.measuredOn());
        once.keep(keys, actor, entry.id());
        audit.record(actor, "load-tests.record", Audit.Subject.of("load-tests", entry.id(), patientId));
        return entry;
    }

    /** What was measured in the present episode, the last first. */
    public List<LoadTestEntry> read(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        audit.record(actor, "load-tests.read", Audit.Subject.patient(patientId));
        return episodes.current(patientId)
                .map(episode -> entries.all(episode.id()))
                .orElse(List.of());
    }

    private LoadTestEntry checked(Actor actor, Episode episode, Form form) {
        LocalDate today = LocalDate.now(clock);
        LocalDate measuredOn = Optional.ofNullable(form.measuredOn()).orElse(today);
        Violations violations = new Violations();
        violations.check(
                !measuredOn.isAfter(today) && !measuredOn.isBefore(today.minusDays(OLDEST_DAYS)),
                "measuredOn",
                "must be a day of the last " + OLDEST_DAYS + " days");
        violations.check(!form.values().isEmpty(), "values", "must hold at least one test");
        Map<LoadTest, BigDecimal> values = new EnumMap<>(LoadTest.class);
        form.values().forEach((word, value) -> read(word, value, values, violations));
        violations.refuse();
        return new LoadTestEntry(
                UUID.randomUUID(), episode.id(), measuredOn, clock.instant(), actor.accountId(), values);
    }

    private static void read(String word, BigDecimal value, Map<LoadTest, BigDecimal> values, Violations violations) {
        Optional<LoadTest> test = LoadTest.of(word);
        violations.check(test.isPresent(), "values." + word, "is not a test; see the list of tests");
        test.ifPresent(known -> {
            boolean ok = known.admits(value) && value.stripTrailingZeros().scale() <= 2;
            violations.check(ok, "values." + word, "must be " + known.allowed() + " (" + known.unit() + ")");
            values.put(known, value);
        });
    }

    /** What the rules read: of each test the last measured value. */
    private Map<String, BigDecimal> counting(UUID episodeId) {
        Map<LoadTest, BigDecimal> newest = new EnumMap<>(LoadTest.class);
        entries.all(episodeId).forEach(entry -> entry.values().forEach(newest::putIfAbsent));
        return LoadTests.of(newest).byTestId();
    }
}
