package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.testing.Hospital;

class ReadBoardTest {

    private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
    private static final Board BOARD = new Board(
            LocalDate.of(2026, 11, 17),
            new Board.Waiting(0, null),
            0,
            new Board.Answering(0, 0, null),
            List.of(),
            new Board.Events(0, 0));

    private final List<String> acts = new ArrayList<>();
    private final List<Instant> reads = new ArrayList<>();
    private final ReadBoard board = new ReadBoard(
            (now, flags) -> {
                reads.add(now);
                return BOARD;
            },
            Hospital.KNOWLEDGE,
            (actor, action, subject) -> acts.add(actor.role() + " " + action + " " + subject.patientId()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theLeadReadsItAndTheBookSaysSo() {
        assertThat(board.read(actor(Role.LEAD))).isSameAs(BOARD);
        assertThat(reads).containsExactly(NOW);
        assertThat(acts).containsExactly("LEAD board.read null");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LEAD")
    void nobodyElseDoes(Role role) {
        assertThatExceptionOfType(Refusal.NotAllowed.class).isThrownBy(() -> board.read(actor(role)));
        assertThat(reads).isEmpty();
        assertThat(acts).isEmpty();
    }

    @Test
    void aFigureAboutFewerThanFiveCannotBeMade() {
        Adherence some = new Adherence(1, 2);

        assertThat(Board.Share.of(4, some)).isNull();
        assertThat(Board.Share.of(5, some)).isEqualTo(new Board.Share(5, some));
        assertThat(Board.PainChange.of(List.of(1.0, 2.0, 3.0, 4.0))).isNull();
        assertThat(Board.PainChange.of(List.of(5.0, -2.0, 0.0, 1.0, -3.0))).isEqualTo(new Board.PainChange(5, 0));
        assertThat(Board.PainChange.of(List.of(5.0, -2.0, 0.0, 1.0, -3.0, 9.0)))
                .isEqualTo(new Board.PainChange(6, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Board.Share(4, some));
        assertThatIllegalArgumentException().isThrownBy(() -> new Board.PainChange(4, 0));
    }

    @Test
    void tellsTheLastWeekThatIsOver() {
        assertThat(BOARD.week()).hasToString("2026-W46");
        assertThat(BOARD.week().sunday()).isEqualTo(LocalDate.of(2026, 11, 15));
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "someone", role);
    }
}
