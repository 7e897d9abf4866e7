package org.neutralspine.alert.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.History;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.kernel.Refusal;

/** Alerts in the database. */
@Dependent
public class AlertRows implements Alerts {

    private static final String WITH_PEOPLE =
            "select a, p.hospitalNumber, p.givenName, p.familyName, e.physiotherapistId, c.displayName"
                    + " from AlertRow a join PatientRow p on p.id = a.patientId join EpisodeRow e on e.id = a.episodeId"
                    + " join AccountRow c on c.id = e.physiotherapistId";

    private static final String MOST_URGENT_FIRST = " order by case when a.urgency = 'emergency' then 0"
            + " when a.urgency = 'urgent' then 1 when a.urgency = 'refer' then 2 else 3 end, a.raisedAt, a.id";

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public AlertRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Alert alert, History first) {
        entities.persist(AlertRow.of(alert));
        entities.flush();
        entities.persist(StepRow.of(alert.id(), first));
        entities.flush();
    }

    @Override
    public Alert keep(Alert alert, History line) {
        entities.createNativeQuery("select id from alert where id = ?1 for update")
                .setParameter(1, alert.id())
                .getResultList();
        AlertRow row = entities.find(AlertRow.class, alert.id());
        entities.refresh(row);
        if (row.version != alert.version()) {
            throw new Refusal.Stale("alert");
        }
        row.take(alert);
        entities.persist(StepRow.of(alert.id(), line));
        entities.flush();
        return row.toAlert();
    }

    @Override
    public Optional<Listed> find(UUID id) {
        return entities.createQuery(WITH_PEOPLE + " where a.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(AlertRows::listed);
    }

    @Override
    public Optional<Alert> unanswered(SafetySignal signal) {
        return entities.createQuery("select a from AlertRow a where a.openSignal = :signal", AlertRow.class)
                .setParameter("signal", AlertRow.sameSignal(signal))
                .getResultStream()
                .findFirst()
                .map(AlertRow::toAlert);
    }

    @Override
    public boolean knows(SafetySignal signal) {
        return !entities.createQuery(
                        "select a.id from AlertRow a where a.patientId = :patient and a.kind = :kind"
                                + " and a.aboutId = :about and a.urgency = :urgency",
                        UUID.class)
                .setParameter("patient", signal.patientId())
                .setParameter("kind", signal.kind().word())
                .setParameter("about", signal.about())
                .setParameter("urgency", signal.urgency().word())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Line> history(UUID alertId) {
        return entities.createQuery(
                        "select s, c.displayName from StepRow s left join AccountRow c on c.id = s.byId"
                                + " where s.alertId = :alert order by s.at, s.id",
                        Object[].class)
                .setParameter("alert", alertId)
                .getResultStream()
                .map(row -> new Line(((StepRow) row[0]).toHistory(), row[1] == null ? "" : (String) row[1]))
                .toList();
    }

    @Override
    public List<Listed> all(Set<UUID> physiotherapists, Collection<Alert.State> states, int most) {
        String whose = physiotherapists.isEmpty() ? "" : " and e.physiotherapistId in :physiotherapists";
        var query = entities.createQuery(
                        WITH_PEOPLE + " where a.state in :states" + whose + MOST_URGENT_FIRST, Object[].class)
                .setParameter("states", states.stream().map(Alert.State::word).toList())
                .setMaxResults(most);
        if (!physiotherapists.isEmpty()) {
            query.setParameter("physiotherapists", physiotherapists);
        }
        return query.getResultStream().map(AlertRows::listed).toList();
    }

    @Override
    public Optional<Duration> medianTimeToClose(Set<UUID> physiotherapists, Instant since) {
        String whose = physiotherapists.isEmpty()
                ? ""
                : " and e.physiotherapist_id in (" + marks(physiotherapists.size()) + ")";
        Query query = entities.createNativeQuery("select percentile_cont(0.5) within group"
                + " (order by extract(epoch from a.closed_at) - extract(epoch from a.raised_at))"
                + " from alert a join episode e on e.id = a.episode_id where a.closed_at >= ?1" + whose);
        query.setParameter(1, since.atOffset(ZoneOffset.UTC));
        int index = 2;
        for (UUID id : physiotherapists) {
            query.setParameter(index++, id);
        }
        Number seconds = (Number) query.getSingleResult();
        return Optional.ofNullable(seconds).map(value -> Duration.ofSeconds(Math.round(value.doubleValue())));
    }

    private static String marks(int count) {
        StringBuilder marks = new StringBuilder("?2");
        for (int i = 1; i < count; i++) {
            marks.append(", ?").append(i + 2);
        }
        return marks.toString();
    }

    private static Listed listed(Object[] row) {
        return new Listed(
                ((AlertRow) row[0]).toAlert(),
                new Patient((String) row[1], row[2] + " " + row[3]),
                (UUID) row[4],
                (String) row[5]);
    }
}
