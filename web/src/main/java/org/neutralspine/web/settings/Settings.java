package org.neutralspine.web.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * What the whole installation needs to know.
 *
 * @param demo whether this is the demonstration, whose people and passwords are public
 * @param zone the hospital's zone: its days and weeks are everybody's
 * @param emergencyContact whom a patient calls in an emergency, as shown to them; never blank
 * @param baseUrl the address in printed and mailed links, without a trailing slash; absent when not set
 */
public record Settings(
        boolean demo,
        ZoneId zone,
        String emergencyContact,
        @Nullable String baseUrl) {

    private static final String DEMONSTRATION_CONTACT = "112 (demonstration)";

    /**
     * Reads the settings.
     *
     * @throws SettingsMissing with one sentence that names the key, when one is missing or cannot be used
     */
    static Settings from(Config config) {
        boolean demo =
                config.getOptionalValue("neutralspine.demo", Boolean.class).orElse(false);
        return new Settings(demo, zone(config), contact(config, demo), baseUrl(config));
    }

    private static ZoneId zone(Config config) {
        String name = text(config, "neutralspine.zone").orElse("Europe/Berlin");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new SettingsMissing(
                    "NEUTRALSPINE_ZONE is '" + name + "', which is no time zone: set it to one like Europe/Berlin.", e);
        }
    }

    private static String contact(Config config, boolean demo) {
        Optional<String> contact = text(config, "neutralspine.emergency.contact");
        if (contact.isEmpty() && !demo) {
            throw new SettingsMissing(
                    "NEUTRALSPINE_EMERGENCY_CONTACT is not set: set it to the telephone number and words that patients are shown for an emergency, and start again.");
        }
        return contact.orElse(DEMONSTRATION_CONTACT);
    }

    private static @Nullable String baseUrl(Config config) {
        return text(config, "neutralspine.base.url")
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElse(null);
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }
}
