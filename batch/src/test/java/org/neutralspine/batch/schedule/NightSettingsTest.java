package org.neutralspine.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NightSettingsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void isDueAtTheHospitalsHour() {
        NightSettings four = new NightSettings(4);

        assertThat(four.lastDue(Instant.parse("2026-11-16T03:00:00Z"), BERLIN))
                .hasValue(Instant.parse("2026-11-16T03:00:00Z"));
        assertThat(four.lastDue(Instant.parse("2026-11-16T02:59:59Z"), BERLIN))
                .hasValue(Instant.parse("2026-11-15T03:00:00Z"));
    }

    @Test
    void isDueOnceInEachNightWhenTheClocksChange() {
        NightSettings two = new NightSettings(2);

        assertThat(two.lastDue(Instant.parse("2026-03-29T10:00:00Z"), BERLIN))
                .hasValue(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(two.lastDue(Instant.parse("2026-10-25T00:30:00Z"), BERLIN))
                .isEqualTo(two.lastDue(Instant.parse("2026-10-25T01:30:00Z"), BERLIN))
                .hasValue(Instant.parse("2026-10-25T00:00:00Z"));
    }

    @Test
    void isNeverDueWhenItIsOff() {
        assertThat(new NightSettings(null).lastDue(Instant.parse("2026-11-16T03:00:00Z"), BERLIN))
                .isEmpty();
    }

    @Test
    void refusesAnHourThatNoDayHas() {
        assertThatThrownBy(() -> new NightSettings(24)).hasMessageContaining("NEUTRALSPINE_REPORT_HOUR");
    }
}
