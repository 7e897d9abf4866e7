package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.KeyFrame;

/** Draws the movement of an exercise; it stands still until its button is pressed. */
final class MovingPicture {

    private static final int SAMPLES = 9;
    private static final double HEAD_ROW = 24;
    private static final double LEAST_WIDTH = 186;
    private static final double BUTTON_ROW = 30;

    private final Picture picture;
    private final Words words;
    private final Svg svg;
    private final List<Rig> rigs = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private double seconds;

    MovingPicture(Picture picture, Words words, Palette palette) {
        this.picture = picture;
        this.words = words;
        this.svg = new Svg(palette);
    }

    String svg() {
        Figure figure = picture.figure();
        Box box = picture.box();
        sample(figure);
        double height = HEAD_ROW + box.height() + BUTTON_ROW;
        double width = Math.max(box.width(), LEAST_WIDTH);
        svg.begin(width, height, words, StillPicture.description(figure, words));
        svg.badge(words.badge());
        svg.group(
                (width - box.width()) / 2 - box.left(),
                HEAD_ROW - box.top(),
                " stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        shapes();
        svg.raw("</g>");
        button(width, height);
        return svg.end();
    }

    private void sample(Figure figure) {
        double now = 0;
        for (int i = 0; i < figure.frames().size(); i++) {
            KeyFrame frame = figure.frames().get(i);
            moment(figure.rig(i), now);
            now += frame.hold();
            for (int k = 0; k < SAMPLES; k++) {
                double share = (double) k / SAMPLES;
                moment(figure.between(i, share * share * (3 - 2 * share)), now + frame.seconds() * share);
            }
            now += frame.seconds();
        }
        moment(figure.rig(0), now);
        seconds = now;
    }

    private void moment(Rig rig, double time) {
        rigs.add(rig);
        times.add(time);
    }

    private void shapes() {
        List<List<Shape>> moments = rigs.stream().map(picture::shapes).toList();
        String keyTimes = times.stream()
                .map(time -> String.format(Locale.ROOT, "%.4f", Math.min(1, time / seconds)))
                .collect(Collectors.joining(";"));
        for (int i = 0; i < moments.get(0).size(); i++) {
            int index = i;
            shape(moments.stream().map(shapes -> shapes.get(index)).toList(), keyTimes);
        }
    }

    private void shape(List<Shape> moments, String keyTimes) {
        Shape first = moments.get(0);
        svg.open(first);
        if (moments.stream()
                .allMatch(
                        shape -> shape.outline().data().equals(first.outline().data()) && shape.ink() == first.ink())) {
            svg.raw("/>");
            return;
        }
        svg.raw(">");
        animate("d", moments.stream().map(shape -> shape.outline().data()).collect(Collectors.joining(";")), keyTimes);
        if (moments.stream().anyMatch(shape -> shape.ink() != first.ink())) {
            animate(
                    "stroke",
                    moments.stream().map(shape -> shape.ink().line()).collect(Collectors.joining(";")),
                    keyTimes);
        }
        svg.raw("</path>");
    }

    private void animate(String attribute, String values, String keyTimes) {
        String id = picture.figure().id();
        svg.raw("<animate attributeName=\"" + attribute + "\" begin=\"" + id + "-play.click\" end=\"" + id
                + "-stop.click\" dur=\"" + Pen.number(seconds) + "s\" repeatCount=\"indefinite\" keyTimes=\"" + keyTimes
                + "\" values=\"" + values + "\"/>");
    }

    private void button(double width, double height) {
        String id = picture.figure().id();
        String box = "<rect y=\"-14\" width=\"48\" height=\"20\" rx=\"4\" fill=\"#e8edf0\"/>";
        String letters = "font-size=\"11\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"" + Svg.INK + "\"";
        svg.group(width / 2 - 52, height - 9, " id=\"" + id + "-play\" cursor=\"pointer\"")
                .raw(box);
        svg.text(new Dot(24, 0), letters, "Play").raw("</g>");
        svg.group(width / 2 + 4, height - 9, " id=\"" + id + "-stop\" cursor=\"pointer\"")
                .raw(box);
        svg.text(new Dot(24, 0), letters, "Stop").raw("</g>");
    }
}
