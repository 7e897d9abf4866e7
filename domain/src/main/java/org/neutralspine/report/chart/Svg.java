package org.neutralspine.report.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes SVG elements: presentation attributes only, one decimal, no class, no style, no script, no reference. */
final class Svg {

    static final String INK = "#212b32";
    static final String QUIET = "#425563";
    static final String GRID = "#d5dde4";
    static final String TRACK = "#e4eaee";
    static final String WARN_FILL = "#fdeceb";
    static final String WARN = "#b3261e";
    static final String WARN_TEXT = "#8c1d18";
    static final String LINE = "#0b5cad";
    static final String GOOD = "#0b7a4b";
    static final String FAIR = "#b45309";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final long TENTHS = 10;
    private static final double MOST_TENTHS = 1e9;
    private static final double HALF = 0.5;
    private static final double DOUBTFUL = 1e-6;

    private final StringBuilder out = new StringBuilder(4096);

    Svg(int width, int height, String title, String description) {
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        .formatted(width, height, width, height));
        out.append(" font-family=\"Noto Sans, Arial, sans-serif\"><title>")
                .append(escape(title))
                .append("</title><desc>");
        out.append(escape(description)).append("</desc>");
    }

    Svg rect(double x, double y, double width, double height, String fill) {
        out.append("<rect x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append("\" width=\"")
                .append(n(width));
        out.append("\" height=\"")
                .append(n(height))
                .append("\" fill=\"")
                .append(fill)
                .append("\"/>");
        return this;
    }

    Svg horizontal(double x1, double x2, double y, String attributes) {
        out.append("<line x1=\"")
                .append(n(x1))
                .append("\" x2=\"")
                .append(n(x2))
                .append("\" y1=\"")
                .append(n(y));
        out.append("\" y2=\"").append(n(y)).append("\" ").append(attributes).append("/>");
        return this;
    }

    Svg vertical(double x, double y1, double y2, String attributes) {
        out.append("<line x1=\"")
                .append(n(x))
                .append("\" x2=\"")
                .append(n(x))
                .append("\" y1=\"")
                .append(n(y1));
        out.append("\" y2=\"").append(n(y2)).append("\" ").append(attributes).append("/>");
        return this;
    }

    Svg path(String data, String attributes) {
        if (!data.isEmpty()) {
            out.append("<path d=\"")
                    .append(data)
                    .append("\" ")
                    .append(attributes)
                    .append("/>");
        }
        return this;
    }

    Svg circle(double x, double y, double radius, String fill) {
        out.append("<circle cx=\"")
                .append(n(x))
                .append("\" cy=\"")
                .append(n(y))
                .append("\" r=\"")
                .append(n(radius));
        out.append("\" fill=\"").append(fill).append("\" stroke=\"#ffffff\" stroke-width=\"1\"/>");
        return this;
    }

    Svg diamond(double x, double y, double radius, String fill) {
        String r = n(radius);
        String data =
                "M" + n(x) + " " + n(y - radius) + "l" + r + " " + r + "l-" + r + " " + r + "l-" + r + " -" + r + "Z";
        return path(data, "fill=\"" + fill + "\" stroke=\"#ffffff\" stroke-width=\"1\"");
    }

    Svg text(double x, double y, String attributes, String text) {
        out.append("<text x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append("\" ")
                .append(attributes)
                .append('>');
        out.append(escape(text)).append("</text>");
        return this;
    }

    String end() {
        return out.append("</svg>").toString();
    }

    /** One decimal, half away from zero, without a nought behind the point: as a formatter writes it, at a tenth of its price. */
    static String n(double value) {
        double tenths = Math.abs(value) * TENTHS;
        double whole = Math.floor(tenths);
        double rest = tenths - whole;
        if (!(tenths < MOST_TENTHS) || Math.abs(rest - HALF) < DOUBTFUL) {
            return formatted(value);
        }
        long rounded = (long) whole + (rest > HALF ? 1 : 0);
        String sign = Double.compare(value, 0.0) < 0 ? "-" : "";
        long decimal = rounded % TENTHS;
        return sign + rounded / TENTHS + (decimal == 0 ? "" : "." + decimal);
    }

    /** The same by a formatter, which alone knows what to do with what lies exactly between two. */
    static String formatted(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
