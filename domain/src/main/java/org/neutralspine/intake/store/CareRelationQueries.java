package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Role;

/** Asks the database who cares for whom. */
@Dependent
public class CareRelationQueries implements CareRelations {

    private final EntityManager entities;
    private final Clock clock;

    /** Over the running transaction's entity manager; {@code zone} is the hospital's. */
    @Inject
    public CareRelationQueries(EntityManager entities, Clock clock, ZoneId zone) {
        this.entities = entities;
        this.clock = clock.withZone(zone);
    }

    /**
     * A condition in SQL over a patient {@code p}: whether account {@code ?1}, being {@code role}, may know of them on
     * {@code day}. After an episode ended its last physiotherapist may still look back, until another one takes the
     * patient; on days of cover the stand-in may what the physiotherapist may.
     */
    static String mayKnow(Role role, LocalDate day) {
        return switch (role) {
            case PATIENT -> "exists (select 1 from account a where a.id = ?1 and a.active and a.patient_id = p.id)";
            case PHYSIOTHERAPIST ->
                "exists (select 1 from episode e where e.patient_id = p.id and (e.physiotherapist_id = ?1"
                        + " or exists (select 1 from cover v where v.physiotherapist_id = e.physiotherapist_id"
                        + " and v.stand_in_id = ?1 and v.ended_at is null and date '" + day
                        + "' between v.from_day and v.to_day))"
                        + " and (e.closed_on is null or not exists (select 1 from episode later where later.patient_id = p.id"
                        + " and (later.closed_on is null or later.closed_on > e.closed_on))))";
            case PHYSICIAN ->
                "exists (select 1 from clearance c join episode e on e.id = c.episode_id"
                        + " where e.patient_id = p.id and (c.physician_id = ?1 or c.decided_by = ?1 or (c.physician_id is null"
                        + " and exists (select 1 from account a where a.id = ?1 and a.active and a.acts_for_operating_team))))";
            case LEAD -> "exists (select 1 from account a where a.id = ?1 and a.active and a.role = 'lead')";
            case ADMIN -> throw new IllegalArgumentException("an administrator knows of no patient");
        };
    }

    @Override
    public boolean caresFor(Actor actor, UUID patientId) {
        if (actor.role() == Role.ADMIN) {
            return false;
        }
        return some(
                "select count(*) from patient p where p.id = ?2 and " + mayKnow(actor.role(), LocalDate.now(clock)),
                actor.accountId(),
                patientId);
    }

    @Override
    public boolean isActive(UUID accountId, Role role) {
        return some("select count(*) from account where id = ?1 and active and role = ?2", accountId, role.word());
    }

    @Override
    public boolean actsForOperatingTeam(UUID accountId) {
        return some(
                "select count(*) from account where id = ?1 and active and role = ?2 and acts_for_operating_team",
                accountId,
                Role.PHYSICIAN.word());
    }

    private boolean some(String sql, Object first, Object second) {
        Number count = (Number) entities.createNativeQuery(sql)
                .setParameter(1, first)
                .setParameter(2, second)
                .getSingleResult();
        return count.longValue() > 0;
    }
}
