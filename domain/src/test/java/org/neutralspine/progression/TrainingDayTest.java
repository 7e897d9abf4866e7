package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** When a patient should try nothing of their own, lessons included. */
class TrainingDayTest {

    @AutoClose
    private final Hospital hospital = Hospital.on(TestDatabase.H2);

    @Test
    void beforeAnybodyWroteDownWhatIsTheMatterItWaits() {
        assertThat(mustWait(hospital.newPatient(hospital.staff.physio()))).isTrue();
    }

    @Test
    void afterAFusionItWaitsForTheClearanceAndNoLonger() {
        Case fused = new Case(hospital);
        fused.recordFusion();
        fused.screen();
        assertThat(mustWait(fused.id())).isTrue();

        fused.grantClearance();

        assertThat(mustWait(fused.id())).isFalse();
    }

    private boolean mustWait(UUID id) {
        return hospital.does(() -> hospital.course.trainingDay.read(hospital.staff.physio(), id))
                .mustWait();
    }
}
