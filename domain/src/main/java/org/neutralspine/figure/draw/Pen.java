package org.neutralspine.figure.draw;

/** Writes the data of one SVG path and remembers how far it reaches. */
final class Pen {

    private final StringBuilder data = new StringBuilder(128);
    private Box box = Box.NOTHING;
    private boolean curving;

    void move(Dot to) {
        data.append('M');
        append(to);
    }

    void line(Dot to) {
        data.append('L');
        append(to);
    }

    /** An arc, clockwise on paper. */
    void arc(double radius, boolean large, Dot to) {
        data.append('A').append(number(radius)).append(' ').append(number(radius));
        data.append(large ? " 0 1 1 " : " 0 0 1 ");
        append(to);
    }

    /**
     * A soft line from one dot to the next; their neighbours say in which direction it leaves and arrives. After another
     * soft line it leaves as that one arrived, which SVG writes shorter.
     */
    void curve(Dot before, Dot from, Dot to, Dot after) {
        if (curving) {
            data.append('S');
        } else {
            data.append('C');
            append(from.plus(to.minus(before).times(1 / 6.0)));
            data.append(' ');
        }
        append(to.minus(after.minus(from).times(1 / 6.0)));
        data.append(' ');
        append(to);
        curving = true;
    }

    /** Says that a circle belongs to what is drawn. */
    void reach(Dot middle, double radius) {
        box = box.with(middle.x() - radius, middle.y() - radius).with(middle.x() + radius, middle.y() + radius);
    }

    Outline closed() {
        data.append('Z');
        return open();
    }

    Outline open() {
        return new Outline(data.toString(), box);
    }

    private void append(Dot dot) {
        box = box.with(dot.x(), dot.y());
        append(data, dot.x());
        data.append(' ');
        append(data, dot.y());
    }

    /** One decimal at most, with a point, never "-0". */
    static String number(double value) {
        StringBuilder text = new StringBuilder(8);
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            text.append('-');
        }
        long size = Math.abs(tenths);
        text.append(size / 10);
        if (size % 10 != 0) {
            text.append('.').append((char) ('0' + size % 10));
        }
    }
}
