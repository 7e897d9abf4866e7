package org.neutralspine.figure;

import java.util.Collection;
import java.util.stream.Collectors;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.scene.Figure;

/** The text of {@code docs/figures.html}: all figures, for a physiotherapist to approve one by one. */
final class FigureSheet {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Figures of all exercises</title>
            <style>
            body { margin: 24px; background: #eef2f5; color: #212b32; font: 16px/1.4 Arial, sans-serif; }
            main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 16px; }
            h2 { grid-column: 1 / -1; margin: 24px 0 0; text-transform: capitalize; }
            article { background: #fff; border: 1px solid #d5dde4; border-radius: 6px; padding: 12px 16px; break-inside: avoid; }
            h3 { margin: 0; font-size: 18px; }
            svg { display: block; width: 100%; height: auto; max-height: 300px; margin: 8px 0; }
            p { margin: 4px 0; }
            .quiet { color: #425563; font-size: 13px; }
            .doubt { color: #8a4b03; }
            @media print { body { background: #fff; margin: 0; } main { grid-template-columns: 1fr 1fr; } }
            </style>
            </head>
            <body>
            <h1>Figures of all exercises</h1>
            <p>Written by <code>FigureDocumentTest</code> from the pose files; refresh it with
            <code>mvn -pl domain test -Dtest=FigureDocumentTest -Dneutralspine.write-docs</code>.</p>
            <p>Drawn from joint angles, not from photographs. No figure is approved yet: a physiotherapist looks at each one,
            corrects the pose file where it is wrong, and signs below it. Where we are in doubt ourselves, we say so. Machines and
            things are simplified throughout.</p>
            <main>
            """;

    private FigureSheet() {}

    static String text(Figures figures, Collection<Exercise> exercises) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Category category : Category.values()) {
            page.append("<h2>").append(category.word()).append("</h2>\n");
            page.append(exercises.stream()
                    .filter(exercise -> exercise.category() == category)
                    .filter(exercise -> figures.find(exercise.id()).isPresent())
                    .map(exercise -> article(figures, exercise))
                    .collect(Collectors.joining()));
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String article(Figures figures, Exercise exercise) {
        Figure figure = figures.find(exercise.id()).orElseThrow();
        String doubt = figure.doubt().isEmpty() ? "" : "<p class=\"doubt\">In doubt: " + figure.doubt() + ".</p>\n";
        return "<article id=\"" + exercise.id() + "\">\n<h3>" + exercise.name() + "</h3>\n"
                + lighter(figures.still(exercise).orElseThrow())
                + "\n" + doubt
                + "<p class=\"quiet\">Approved by: ____________________ Date: __________</p>\n</article>\n";
    }

    /** For a browser alone, rim and filling of a shape can be one path. */
    private static String lighter(String svg) {
        return svg.replaceAll(
                "<path fill=\"#fff\" stroke=\"#fff\" stroke-width=\"2.6\" d=\"([^\"]+)\"/><path (fill=\"#[0-9a-f]{6}\") d=\"\\1\"/>",
                "<path $2 stroke=\"#fff\" stroke-width=\"2.6\" paint-order=\"stroke\" d=\"$1\"/>");
    }
}
