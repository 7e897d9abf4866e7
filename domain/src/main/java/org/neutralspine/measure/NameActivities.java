package org.neutralspine.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Writes down what a patient wants to do again: three to five activities in the patient's own words, their goals. */
@UseCase
public class NameActivities {

    /** The fewest activities; with fewer the mean says little. */
    public static final int FEWEST = 3;

    /** The most activities. */
    public static final int MOST = 5;

    /** The longest wording, in characters. */
    public static final int LONGEST = 120;

    private final Episodes episodes;
    private final OwnActivities activities;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept activities; {@code zone} is the hospital's. */
    @Inject
    public NameActivities(
            Episodes episodes,
            OwnActivities activities,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.episodes = episodes;
        this.activities = activities;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Replaces the activities that stand; one whose wording stays keeps its ratings.
     *
     * @return those that stand now, in order
     */
    public List<OwnActivity> name(Actor actor, UUID patientId, List<String> wordings) {
        relations.require(actor, patientId);
        if (actor.role() == Role.PHYSICIAN) {
            throw new Refusal.NotAllowed("The patient, or the physiotherapist with them, names the activities.");
        }
        Episode episode = episodes.open(patientId);
        List<String> wanted = wordings.stream().map(String::strip).toList();
        refuseIfWrong(wanted);
        replace(actor, episode, wanted);
        audit.record(actor, "goals.name", Audit.Subject.of("episode", episode.id(), patientId));
        return standing(episode);
    }

    /** The activities that stand, in order; none before the first episode. */
    public List<OwnActivity> read(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        audit.record(actor, "goals.read", Audit.Subject.patient(patientId));
        return episodes.current(patientId).map(this::standing).orElse(List.of());
    }

    private void replace(Actor actor, Episode episode, List<String> wanted) {
        LocalDate today = LocalDate.now(clock);
        Map<String, OwnActivity> standing = new LinkedHashMap<>();
        standing(episode).forEach(activity -> standing.put(activity.wording(), activity));
        for (int place = 0; place < wanted.size(); place++) {
            OwnActivity kept = standing.remove(wanted.get(place));
            if (kept == null) {
                OwnActivity.Named named = new OwnActivity.Named(today, actor.accountId(), null);
                activities.add(new OwnActivity(UUID.randomUUID(), episode.id(), place, wanted.get(place), named));
            } else {
                activities.place(kept.id(), place);
            }
        }
        standing.values().forEach(gone -> activities.end(gone.id(), today));
    }

    private static void refuseIfWrong(List<String> wanted) {
        Violations violations = new Violations();
        violations.check(
                wanted.size() >= FEWEST && wanted.size() <= MOST,
                "activities",
                "must name " + FEWEST + " to " + MOST + " activities");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String path = "activities[" + i + "]";
            violations.text(wanted.get(i), path, LONGEST);
            violations.check(seen.add(wanted.get(i).toLowerCase(Locale.ROOT)), path, "must stand here once");
        }
        violations.refuse();
    }

    private List<OwnActivity> standing(Episode episode) {
        return activities.all(episode.id()).stream().filter(OwnActivity::stands).toList();
    }
}
