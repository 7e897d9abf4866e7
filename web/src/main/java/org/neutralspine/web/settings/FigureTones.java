package org.neutralspine.web.settings;

import org.eclipse.microprofile.config.Config;
import org.neutralspine.figure.draw.Palette;

/**
 * In which tones people are drawn.
 *
 * @param palette the tones of skin and hair
 */
public record FigureTones(Palette palette) {

    /**
     * Reads the tones.
     *
     * @throws SettingsMissing with one sentence that names the keys, when one is no colour
     */
    static FigureTones from(Config config) {
        Palette standard = Palette.STANDARD;
        String skin = text(config, "neutralspine.figure.skin", standard.skin());
        String hair = text(config, "neutralspine.figure.hair", standard.hair());
        try {
            return new FigureTones(new Palette(skin, hair));
        } catch (IllegalArgumentException e) {
            throw new SettingsMissing(
                    "NEUTRALSPINE_FIGURE_SKIN and NEUTRALSPINE_FIGURE_HAIR are colours of six digits: "
                            + e.getMessage()
                            + ".",
                    e);
        }
    }

    private static String text(Config config, String key, String otherwise) {
        return config.getOptionalValue(key, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }
}
