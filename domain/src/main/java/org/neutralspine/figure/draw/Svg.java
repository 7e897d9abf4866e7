package org.neutralspine.figure.draw;

import java.util.List;

/** Writes SVG elements: presentation attributes only, no class, no style, no script, no reference. */
final class Svg {

    static final String INK = "#212b32";
    static final String QUIET = "#425563";

    private final Palette palette;
    private final StringBuilder out = new StringBuilder(16_384);

    Svg(Palette palette) {
        this.palette = palette;
    }

    /** Begins a picture of whole units: a PDF's renderer reads no others. */
    Svg begin(double width, double height, Words words, String description) {
        int w = (int) Math.ceil(width);
        int h = (int) Math.ceil(height);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(w)
                .append("\" height=\"")
                .append(h);
        out.append("\" viewBox=\"0 0 ").append(w).append(' ').append(h);
        out.append("\" role=\"img\" font-family=\"Noto Sans, Arial, Liberation Sans, sans-serif\"><title>");
        out.append(escape(words.title()))
                .append("</title><desc>")
                .append(escape(description))
                .append("</desc>");
        return this;
    }

    Svg group(double right, double down, String more) {
        out.append("<g transform=\"translate(")
                .append(Pen.number(right))
                .append(' ')
                .append(Pen.number(down));
        out.append(")\"").append(more).append('>');
        return this;
    }

    Svg raw(String text) {
        out.append(text);
        return this;
    }

    Svg shapes(List<Shape> shapes) {
        shapes.forEach(shape -> open(shape).raw("/>"));
        return this;
    }

    /** The shape's path, not yet closed. */
    Svg open(Shape shape) {
        out.append("<path ").append(palette.attributes(shape.ink())).append(" d=\"");
        out.append(shape.outline().data()).append('"');
        return this;
    }

    Svg text(Dot at, String attributes, String text) {
        out.append("<text x=\"").append(Pen.number(at.x())).append("\" y=\"").append(Pen.number(at.y()));
        out.append("\" ").append(attributes).append('>').append(escape(text)).append("</text>");
        return this;
    }

    /** The badge at the top left. */
    Svg badge(Badge badge) {
        double width = badgeWidth(badge);
        out.append("<rect x=\"1\" y=\"1\" width=\"").append(Pen.number(width));
        out.append("\" height=\"18\" rx=\"4\" fill=\"").append(badge.light()).append("\"/>");
        out.append("<path transform=\"translate(11 10)\" fill=\"none\" stroke-width=\"2\" stroke-linecap=\"round\"");
        out.append(" stroke=\"")
                .append(badge.dark())
                .append("\" d=\"")
                .append(badge.sign())
                .append("\"/>");
        String attributes = "font-size=\"10.5\" font-weight=\"bold\" fill=\"" + badge.dark() + "\"";
        return text(new Dot(19, 13.8), attributes, badge.words());
    }

    static double badgeWidth(Badge badge) {
        return 24 + badge.words().length() * 7;
    }

    String end() {
        return out.append("</svg>").toString();
    }

    String attributes(Ink ink) {
        return palette.attributes(ink);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
