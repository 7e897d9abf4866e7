package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violation;
import org.neutralspine.kernel.Violations;

/** Takes a patient into care: a physiotherapist into their own caseload, a lead into any. */
@UseCase
public class RegisterPatient {

    private static final int USUAL_PAIN_LIMIT = 4;

    private final Patients patients;
    private final Episodes episodes;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept patients; {@code zone} is the hospital's. */
    @Inject
    public RegisterPatient(
            Patients patients, Episodes episodes, CareRelations relations, Audit audit, Clock clock, ZoneId zone) {
        this.patients = patients;
        this.episodes = episodes;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Registers a patient and opens an episode today.
     *
     * @return both ids
     */
    public Registered register(Actor actor, NewPatient form) {
        LocalDate today = LocalDate.now(clock);
        check(form, today);
        UUID physiotherapist = physiotherapist(actor, form);
        if (patients.knowsHospitalNumber(form.hospitalNumber())) {
            throw new Refusal.Conflict(
                    "hospital-number-taken",
                    "A patient with this hospital number is registered already.",
                    List.of(new Violation("hospitalNumber", "is taken")));
        }
        UUID patientId = UUID.randomUUID();
        patients.add(form.toPatient(patientId));
        Episode episode = opened(patientId, physiotherapist, today);
        episodes.add(episode);
        audit.record(actor, "patient.register", Audit.Subject.patient(patientId));
        return new Registered(patientId, episode.id());
    }

    static Episode opened(UUID patientId, UUID physiotherapist, LocalDate today) {
        return new Episode(
                UUID.randomUUID(),
                patientId,
                physiotherapist,
                new Episode.Span(today, null, null),
                USUAL_PAIN_LIMIT,
                null,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Findings.NONE,
                Map.of(),
                0);
    }

    private static void check(NewPatient form, LocalDate today) {
        new Violations()
                .text(form.hospitalNumber(), "hospitalNumber", 40)
                .text(form.givenName(), "givenName", 100)
                .text(form.familyName(), "familyName", 100)
                .check(
                        !form.birthDate().isAfter(today) && !form.birthDate().isBefore(today.minusYears(120)),
                        "birthDate",
                        "must be a day of the last 120 years")
                .check(
                        form.sex() == null || List.of("female", "male", "other").contains(form.sex()),
                        "sex",
                        "must be female, male or other")
                .refuse();
    }

    private UUID physiotherapist(Actor actor, NewPatient form) {
        if (actor.role() == Role.PHYSIOTHERAPIST) {
            if (form.physiotherapistId() != null && !form.physiotherapistId().equals(actor.accountId())) {
                throw new Refusal.NotAllowed("A physiotherapist registers patients into their own caseload.");
            }
            return actor.accountId();
        }
        if (actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("Physiotherapists and leads register patients.");
        }
        if (form.physiotherapistId() == null || !relations.isActive(form.physiotherapistId(), Role.PHYSIOTHERAPIST)) {
            throw new Refusal.Invalid("physiotherapistId", "must name an active physiotherapist");
        }
        return form.physiotherapistId();
    }

    /**
     * Who is taken into care.
     *
     * @param hospitalNumber the hospital's own number
     * @param givenName as called
     * @param familyName as called
     * @param birthDate the day
     * @param sex {@code female}, {@code male}, {@code other}; null when not told
     * @param physiotherapistId the account that will care; null for the one who registers
     */
    public record NewPatient(
            String hospitalNumber,
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String sex,
            @Nullable UUID physiotherapistId) {

        Patient toPatient(UUID id) {
            return new Patient(id, hospitalNumber.strip(), givenName.strip(), familyName.strip(), birthDate, sex, 0);
        }
    }

    /**
     * What was made.
     *
     * @param patientId the patient
     * @param episodeId their first episode
     */
    public record Registered(UUID patientId, UUID episodeId) {}
}
