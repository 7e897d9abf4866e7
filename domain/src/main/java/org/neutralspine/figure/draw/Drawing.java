package org.neutralspine.figure.draw;

import org.neutralspine.figure.scene.Figure;

/** A figure that has been measured and can be drawn as often as somebody asks. Immutable. */
public final class Drawing {

    private final Picture picture;

    /** Measures a figure; of one that is to be avoided ({@code strict}) every visible bend is drawn as a strain. */
    public Drawing(Figure figure, boolean strict) {
        this.picture = new Picture(figure, strict);
    }

    /** All positions, as SVG. */
    public String still(Words words, Palette palette) {
        return new StillPicture(picture, words, palette).svg();
    }

    /** What the positions show, as a sentence for those who do not see them. */
    public String description(Words words) {
        return StillPicture.description(picture.figure(), words);
    }

    /** The movement, as SVG that begins when its button is pressed. */
    public String moving(Words words, Palette palette) {
        return new MovingPicture(picture, words, palette).svg();
    }
}
