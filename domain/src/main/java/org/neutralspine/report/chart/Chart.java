package org.neutralspine.report.chart;

/**
 * One drawn chart.
 *
 * @param svg the picture, a complete {@code svg} element that carries its title and description
 * @param title what the chart shows, a few words
 * @param description what there is to see, one sentence that stands for the picture when it cannot be seen
 */
public record Chart(String svg, String title, String description) {

    /** The same picture for paper: with the {@code alt} attribute by which a tagged PDF names a figure. */
    public String forPaper() {
        return svg.replaceFirst(
                "<svg ", "<svg alt=\"" + java.util.regex.Matcher.quoteReplacement(Svg.escape(description)) + "\" ");
    }
}
