package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.delivery.Recipients;

/** Who gets a copy today, because they stand in. */
@Dependent
public class StandIns {

    private final Recipients recipients;
    private final Hospital hospital;

    /** As {@code recipients} know it. */
    @Inject
    public StandIns(Recipients recipients, Hospital hospital) {
        this.recipients = recipients;
        this.hospital = hospital;
    }

    /** Those who stand in for {@code physiotherapistId}. */
    public List<UUID> of(UUID physiotherapistId) {
        return recipients.standIns(physiotherapistId, hospital.today());
    }
}
