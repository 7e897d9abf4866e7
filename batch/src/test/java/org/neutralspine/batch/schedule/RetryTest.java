package org.neutralspine.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;

class RetryTest {

    private static final Instant ENDED = Instant.parse("2026-11-16T03:01:00Z");

    @Test
    void asksForWhatNobodyAskedFor() {
        assertThat(Retry.mayAsk(List.of(), ENDED)).isTrue();
    }

    @Test
    void asksAgainForWhatFailedTenMinutesAgo() {
        List<Run> failed = List.of(run(Run.Status.FAILED, ENDED));

        assertThat(Retry.mayAsk(failed, ENDED.plus(Retry.PAUSE).minusMillis(1))).isFalse();
        assertThat(Retry.mayAsk(failed, ENDED.plus(Retry.PAUSE))).isTrue();
    }

    @Test
    void leavesToAPersonWhatFailedThreeTimes() {
        Instant later = ENDED.plus(Retry.PAUSE);

        assertThat(Retry.mayAsk(Collections.nCopies(2, run(Run.Status.FAILED, ENDED)), later))
                .isTrue();
        assertThat(Retry.mayAsk(Collections.nCopies(3, run(Run.Status.FAILED, ENDED)), later))
                .isFalse();
    }

    @Test
    void leavesAloneWhatIsDoneOrOnItsWay() {
        Instant later = ENDED.plus(Retry.PAUSE);

        assertThat(Retry.mayAsk(List.of(run(Run.Status.COMPLETED, ENDED)), later))
                .isFalse();
        assertThat(Retry.mayAsk(List.of(run(Run.Status.STARTED, null)), later)).isFalse();
    }

    private static Run run(Run.Status status, @Nullable Instant ended) {
        return new Run(
                new UUID(0, 1),
                Task.weekly(TrainingWeek.parse("2026-W46")),
                status,
                new Run.Progress(null, 0, 0),
                new Run.Outcome(0, 0, 0, 0),
                null,
                ended,
                null);
    }
}
