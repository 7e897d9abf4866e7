package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.Clearances;
import org.neutralspine.intake.Consents;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.Overrides;
import org.neutralspine.intake.Patient;
import org.neutralspine.intake.Patients;
import org.neutralspine.intake.Screenings;

/** Puts the record together from its parts. */
@Dependent
public class CareRecordRows implements CareRecords {

    private final Patients patients;
    private final Episodes episodes;
    private final Screenings screenings;
    private final Clearances clearances;
    private final Consents consents;
    private final Overrides overrides;

    /** Over the parts. */
    @Inject
    public CareRecordRows(
            Patients patients,
            Episodes episodes,
            Screenings screenings,
            Clearances clearances,
            Consents consents,
            Overrides overrides) {
        this.patients = patients;
        this.episodes = episodes;
        this.screenings = screenings;
        this.clearances = clearances;
        this.consents = consents;
        this.overrides = overrides;
    }

    @Override
    public Optional<CareRecord> find(UUID patientId) {
        return patients.find(patientId)
                .flatMap(patient -> episodes.current(patientId).map(episode -> record(patient, episode)));
    }

    private CareRecord record(Patient patient, Episode episode) {
        return new CareRecord(
                patient,
                episode,
                screenings.latest(episode.id()).orElse(null),
                clearances.ofEpisode(episode.id()),
                consents.ofEpisode(episode.id()),
                episodes.trained(episode.id()),
                overrides.ofEpisode(episode.id()));
    }
}
