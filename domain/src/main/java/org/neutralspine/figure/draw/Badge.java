package org.neutralspine.figure.draw;

import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.Scale;
import org.neutralspine.spine.Region;

/** What a figure says about the spine in words and a sign, so that nothing depends on colour alone. */
public enum Badge {
    NEUTRAL("Spine stays neutral", "#075f39", "#d7efe2", "M-3.4 .2L-1 2.8L3.6 -3"),
    SMALL("Small spine movement", "#075f39", "#d7efe2", "M-3.4 .2L-1 2.8L3.6 -3"),
    MOVES("Spine moves: go gently", "#8a4b03", "#fdebcf", "M0 -4.2V1M0 3.4V4"),
    CLEARED("Only when cleared for it", "#8a4b03", "#fdebcf", "M0 -4.2V1M0 3.4V4"),
    AVOID("Avoid", "#9d1016", "#fbdcdd", "M-3.2 -3.2L3.2 3.2M-3.2 3.2L3.2 -3.2");

    private static final int MOMENTS = 6;

    private final String words;
    private final String dark;
    private final String light;
    private final String sign;

    Badge(String words, String dark, String light, String sign) {
        this.words = words;
        this.dark = dark;
        this.light = light;
        this.sign = sign;
    }

    /** In words. */
    public String words() {
        return words;
    }

    String dark() {
        return dark;
    }

    String light() {
        return light;
    }

    /** A sign round the origin, as path data. */
    String sign() {
        return sign;
    }

    /** The badge of a movement that nobody is warned of, by how much the spine moves on the way. */
    public static Badge of(Figure figure) {
        int highest = 0;
        for (Rig rig : figure.moments(MOMENTS)) {
            for (Region region : Region.values()) {
                highest = Math.max(highest, Scale.rating(rig.pose(), region));
            }
        }
        return highest == 0 ? NEUTRAL : highest == 1 ? SMALL : MOVES;
    }
}
