package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C2: the process halts at six chosen moments; what is left and what arrives is known exactly. */
class KillPointTest {

    private static final Instant MORNING = Instant.parse("2026-11-16T03:30:00Z");
    private static final Instant LATER = MORNING.plus(Duration.ofMinutes(11));

    @ParameterizedTest
    @EnumSource(KillPoint.class)
    void leavesExactlyWhatWasCommitted(KillPoint point) throws InterruptedException {
        FaultDatabase.Place place = FaultDatabase.POSTGRESQL.fresh();

        Halted halted = halt(place, point);

        assertThat(someOf(halted.left, point)).isEqualTo(point.left());
        assertThat(halted.arrived).hasSize(point.mails());
        assertThat(halted.twice.keySet()).containsExactlyElementsOf(point.twice() == 0 ? List.of() : halted.arrived);
    }

    /** The states as the point tells them: where it says "some", a number that is one or more and not all. */
    private static Map<String, String> someOf(Map<String, String> left, KillPoint point) {
        Map<String, String> told = new HashMap<>(left);
        told.replaceAll((state, number) -> KillPoint.SOME.equals(point.left().get(state))
                        && Integer.parseInt(number) < SmallHospital.PHYSIOTHERAPISTS
                ? KillPoint.SOME
                : number);
        return told;
    }

    /** What H2 has committed reaches its file up to 20 ms later: it may forget that much, and then repeats it. */
    @Tag("faults")
    @ParameterizedTest
    @EnumSource(KillPoint.class)
    void losesNothingOnTheEmbeddedDatabaseEither(KillPoint point) throws InterruptedException {
        Halted halted = halt(FaultDatabase.H2.fresh(), point);

        assertThat(halted.arrived).hasSize(point.mails());
        assertThat(halted.twice.keySet()).isSubsetOf(halted.arrived);
        System.out.printf("FAULTS C2 H2 %s: left %s, twice %d%n", point, halted.left, halted.twice.size());
    }

    private static Halted halt(FaultDatabase.Place place, KillPoint point) throws InterruptedException {
        SmallHospital.into(place);
        Invariants invariants = new Invariants(place.source(), SmallHospital.WEEK);
        try (MailSink sink = new MailSink()) {
            Map<String, String> settings = new HashMap<>(place.settings());
            settings.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
            settings.put("NEUTRALSPINE_SMTP_PORT", String.valueOf(sink.port()));
            NightRun run = NightRun.start(MORNING, settings, point.agent());
            assertThat(run.awaitEnd()).as(run::said).isEqualTo(NightRun.KILLED);
            invariants.check(sink.mails());
            Map<String, String> left = new Tables(place.source()).states();
            List<String> arrived =
                    sink.mails().stream().map(MailSink.Mail::messageId).toList();
            assertThat(NightRun.start(LATER, settings).awaitEnd()).isZero();
            Map<String, Long> twice = invariants.whenDone(sink.mails(), SmallHospital.PHYSIOTHERAPISTS);
            return new Halted(left, arrived, twice);
        }
    }

    private record Halted(Map<String, String> left, List<String> arrived, Map<String, Long> twice) {}
}
