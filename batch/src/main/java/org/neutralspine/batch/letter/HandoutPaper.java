package org.neutralspine.batch.letter;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints a program to take home: a tagged PDF in large type that also says its figures. */
@Singleton
public class HandoutPaper {

    private static final double WIDEST_MM = 92;
    private static final double HIGHEST_MM = 118;
    private static final Pattern SIZE = Pattern.compile("<svg [^>]*?width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    /** The pages. */
    public byte[] pdf(Handout handout) {
        return Paper.pdf(Templates.html("handout.jte", handout));
    }

    /** The figure as large as it may be, with the {@code alt} attribute by which a tagged PDF names it. */
    public static String figure(Handout.Drawn figure) {
        Matcher size = SIZE.matcher(figure.svg());
        if (!size.find()) {
            throw new IllegalArgumentException("a figure does not say how large it is");
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        double scale = Math.min(WIDEST_MM / width, HIGHEST_MM / height);
        String attributes = String.format(
                Locale.ROOT, "<svg style=\"width: %.1fmm; height: %.1fmm\" alt=\"", width * scale, height * scale);
        return attributes + escaped(figure.words()) + "\" " + figure.svg().substring("<svg ".length());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
