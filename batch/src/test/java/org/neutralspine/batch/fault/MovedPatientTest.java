package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** X3: between composing and sending a patient goes to somebody else, and somebody leaves. */
class MovedPatientTest {

    @Test
    void theMailNamesOnlyWhoIsStillTheirs() throws InterruptedException {
        try (MailSink sink = new MailSink()) {
            Morning morning = new Morning(FaultDatabase.POSTGRESQL, sink.port());
            NightRun run = NightRun.start(Morning.START, morning.settings, KillPoint.AFTER_SELECT_DUE.agent());
            assertThat(run.awaitEnd()).as(run::said).isEqualTo(NightRun.KILLED);
            assertThat(morning.recipients("pending")).hasSize(SmallHospital.PHYSIOTHERAPISTS);

            morning.place.change("update episode set physiotherapist_id = " + account("physio1")
                    + " where patient_id = " + patient("H-0000"));
            morning.place.change("update account set active = false where username = 'physio2'");
            morning.process(Duration.ofMinutes(11));

            Map<String, String> words = new HashMap<>();
            sink.mails().forEach(mail -> words.put(mail.recipient(), new MailWords(mail).everything()));
            assertThat(words.get(Morning.physio(0))).doesNotContain("H-0000").contains("H-0001", "H-0002");
            assertThat(words.get(Morning.physio(1))).contains("H-0100").doesNotContain("H-0000");
            assertThat(words).doesNotContainKey(Morning.physio(2));
            assertThat(morning.recipients("parked")).containsExactly(Morning.physio(2));
            morning.invariants.check(sink.mails());
        }
    }

    private static String account(String username) {
        return "(select id from account where username = '" + username + "')";
    }

    private static String patient(String number) {
        return "(select id from patient where hospital_number = '" + number + "')";
    }
}
