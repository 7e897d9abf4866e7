package org.neutralspine.figure.draw;

/**
 * The colours a hospital can choose.
 *
 * @param skin a colour such as {@code #d8a983}
 * @param hair a colour such as {@code #4a3b35}
 */
public record Palette(String skin, String hair) {

    /** The colours of the shipped pictures. */
    public static final Palette STANDARD = new Palette("#d8a983", "#4a3b35");

    private static final int FAR = 45;

    /** Refuses what is no colour of six hexadecimal digits. */
    public Palette {
        for (String colour : new String[] {skin, hair}) {
            if (!colour.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException(colour + " is no colour such as #d8a983");
            }
        }
    }

    String attributes(Ink ink) {
        return ink.attributes()
                .replace("{skin-far}", paler(skin))
                .replace("{skin}", skin)
                .replace("{hair}", hair);
    }

    /** The colour mixed with white, as the side away from the viewer is drawn. */
    private static String paler(String colour) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < colour.length(); i += 2) {
            int part = Integer.parseInt(colour, i, i + 2, 16);
            mixed.append(Integer.toHexString((part * FAR + 255 * (100 - FAR)) / 100 | 0x100), 1, 3);
        }
        return mixed.toString();
    }
}
