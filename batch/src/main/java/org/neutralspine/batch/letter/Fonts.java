package org.neutralspine.batch.letter;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;

/** Our own letters, so that mail and paper look alike whatever the server has installed. */
final class Fonts {

    static final String REGULAR = "NotoSans-Regular.ttf";
    static final String BOLD = "NotoSans-Bold.ttf";

    private Fonts() {}

    /** Makes them known to whatever draws pictures in this process; before the first picture, and as often as one likes. */
    static void register() {
        for (String name : new String[] {REGULAR, BOLD}) {
            try (InputStream font = open(name)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the font " + name + " cannot be read", e);
            }
        }
    }

    static InputStream open(String name) {
        InputStream font = Fonts.class.getResourceAsStream(name);
        if (font == null) {
            throw new IllegalStateException("the font " + name + " is missing");
        }
        return font;
    }
}
