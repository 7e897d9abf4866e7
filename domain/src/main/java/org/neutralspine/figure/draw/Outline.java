package org.neutralspine.figure.draw;

import java.util.List;

/**
 * The data of an SVG path. Outlines of the same kind have the same commands, so that one can move into another.
 *
 * @param data commands and coordinates
 * @param box a rectangle that holds it
 */
record Outline(String data, Box box) {

    /** A limb: two circles and what lies between them; the first is not the smaller one. */
    static Outline capsule(Dot from, double wide, Dot to, double narrow) {
        Dot way = to.minus(from);
        double length = Math.max(way.length(), Math.abs(wide - narrow) + .01);
        double direction = Math.toDegrees(Math.atan2(way.y(), way.x()));
        double open = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, (wide - narrow) / length))));
        Pen pen = new Pen();
        pen.move(from.plus(Dot.polar(direction + open, wide)));
        pen.arc(wide, true, from.plus(Dot.polar(direction - open, wide)));
        pen.line(to.plus(Dot.polar(direction - open, narrow)));
        pen.arc(narrow, false, to.plus(Dot.polar(direction + open, narrow)));
        pen.reach(from, wide);
        pen.reach(to, narrow);
        return pen.closed();
    }

    /** A circle. */
    static Outline circle(Dot middle, double radius) {
        Pen pen = new Pen();
        pen.move(middle.plus(new Dot(-radius, 0)));
        pen.arc(radius, true, middle.plus(new Dot(radius, 0)));
        pen.arc(radius, true, middle.plus(new Dot(-radius, 0)));
        pen.reach(middle, radius);
        return pen.closed();
    }

    /** A closed figure with straight sides. */
    static Outline polygon(List<Dot> corners) {
        return lines(corners).closed();
    }

    /** Straight lines from dot to dot. */
    static Outline line(List<Dot> dots) {
        return lines(dots).open();
    }

    private static Pen lines(List<Dot> dots) {
        Pen pen = new Pen();
        pen.move(dots.get(0));
        dots.stream().skip(1).forEach(pen::line);
        return pen;
    }

    /** A soft closed line through all dots. */
    static Outline blob(List<Dot> dots) {
        int count = dots.size();
        Pen pen = new Pen();
        pen.move(dots.get(0));
        for (int i = 0; i < count; i++) {
            Dot to = dots.get((i + 1) % count);
            pen.curve(dots.get((i + count - 1) % count), dots.get(i), to, dots.get((i + 2) % count));
        }
        return pen.closed();
    }

    /** A soft open line through all dots. */
    static Outline curve(List<Dot> dots) {
        int last = dots.size() - 1;
        Pen pen = new Pen();
        pen.move(dots.get(0));
        for (int i = 0; i < last; i++) {
            pen.curve(dots.get(Math.max(0, i - 1)), dots.get(i), dots.get(i + 1), dots.get(Math.min(last, i + 2)));
        }
        return pen.open();
    }

    /** This and another as one. */
    Outline and(Outline other) {
        return new Outline(data + other.data, box.with(other.box));
    }
}
