package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.KeyFrame;

/**
 * Draws all positions of an exercise with their words, for page, print, mail and PDF: side by side where that leaves the
 * words readable on a narrow phone, else one above the other.
 */
final class StillPicture {

    private static final double HEAD_ROW = 24;
    private static final double LINE = 12.5;
    private static final double GAP = 12;
    private static final double WIDEST = 300;
    private static final double TALLEST = 2.2;
    private static final double LETTER = 6.1;
    private static final String JOINS = " stroke-linejoin=\"round\" stroke-linecap=\"round\"";

    private final Picture picture;
    private final Words words;
    private final Svg svg;

    StillPicture(Picture picture, Words words, Palette palette) {
        this.picture = picture;
        this.words = words;
        this.svg = new Svg(palette);
    }

    /** What the positions show, as a sentence for those who do not see them. */
    static String description(Figure figure, Words words) {
        String positions = figure.frames().stream()
                .filter(KeyFrame::isShown)
                .map(KeyFrame::words)
                .collect(Collectors.joining(", then: "));
        return words.badge().words() + ". " + positions + ". " + words.cue();
    }

    String svg() {
        Figure figure = picture.figure();
        Box box = picture.box();
        List<Integer> shown = IntStream.range(0, figure.frames().size())
                .filter(frame -> figure.frames().get(frame).isShown())
                .boxed()
                .toList();
        double height = box.height() + captionLines(figure) * LINE + 6;
        int columns = columns(shown.size(), height);
        double width = Math.max(width(columns), Svg.badgeWidth(words.badge()) + 2);
        double left = (width - width(columns)) / 2;
        svg.begin(width, HEAD_ROW + rows(shown.size(), columns) * height, words, description(figure, words));
        svg.badge(words.badge());
        for (int i = 0; i < shown.size(); i++) {
            int row = i / columns;
            Dot place = new Dot(left + (i - row * columns) * (box.width() + GAP), HEAD_ROW + row * height);
            panel(i + 1, shown.get(i), place);
        }
        return svg.end();
    }

    /** As many side by side as fit; more only where one above the other would be a tower; no row with a single one left. */
    private int columns(int shown, double height) {
        int columns = 1;
        while (columns < shown
                && (width(columns + 1) <= WIDEST
                        || HEAD_ROW + rows(shown, columns) * height > TALLEST * width(columns))) {
            columns++;
        }
        int rows = rows(shown, columns);
        return (shown + rows - 1) / rows;
    }

    private static int rows(int shown, int columns) {
        return (shown + columns - 1) / columns;
    }

    private double width(int columns) {
        return columns * (picture.box().width() + GAP) - GAP;
    }

    private int captionLines(Figure figure) {
        return figure.frames().stream()
                .mapToInt(frame -> lines(frame.words(), letters()).size())
                .max()
                .orElse(1);
    }

    private void panel(int number, int frame, Dot place) {
        Box box = picture.box();
        Rig rig = picture.figure().rig(frame);
        svg.group(place.x() - box.left(), place.y() - box.top(), JOINS);
        svg.shapes(picture.shapes(rig));
        svg.shapes(picture.arrowsTo(frame)).raw("</g>");
        caption(number, frame, place.plus(new Dot(0, box.height() + LINE)));
    }

    private void caption(int number, int frame, Dot place) {
        svg.text(
                place.plus(new Dot(2, 0)),
                "font-size=\"11\" font-weight=\"bold\" fill=\"" + Svg.INK + "\"",
                Integer.toString(number));
        Dot line = place.plus(new Dot(13, 0));
        for (String text : lines(picture.figure().frames().get(frame).words(), letters())) {
            svg.text(line, "font-size=\"11\" fill=\"" + Svg.QUIET + "\"", text);
            line = line.plus(new Dot(0, LINE));
        }
    }

    private int letters() {
        return (int) ((picture.box().width() - 14) / LETTER);
    }

    /** The text in lines of at most so many letters, broken between words. */
    static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
