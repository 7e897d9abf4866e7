package org.neutralspine.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the settings, the clock and the hospital's zone available to whoever asks for them in a constructor. */
@ApplicationScoped
public class SettingsProducer {

    /** The settings, read once. */
    @Produces
    @Singleton
    public Settings settings() {
        return Settings.from(ConfigProvider.getConfig());
    }

    /** The tones of figures, read once. */
    @Produces
    @Singleton
    public FigureTones figureTones() {
        return FigureTones.from(ConfigProvider.getConfig());
    }

    /** The only clock of the product, in UTC. */
    @Produces
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }

    /** The zone of the hospital's days. */
    @Produces
    @Singleton
    public ZoneId zone(Settings settings) {
        return settings.zone();
    }
}
