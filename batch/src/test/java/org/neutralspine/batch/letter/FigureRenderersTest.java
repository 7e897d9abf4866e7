package org.neutralspine.batch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.exercise.Exercise;

/**
 * A figure looks the same in a mail (JSVG) and on paper (Batik, read back by PDFBox), and neither warns of anything. Both
 * are also left under {@code target/figures} for people to look at.
 */
class FigureRenderersTest {

    /** Both pictures are compared so wide: a letter's edge falls where it may, a limb does not. */
    private static final int WIDTH = 80;

    /** Mean difference of all pixels, of 255: rounding to pixels makes up to 4.7, trousers that are not painted 9.8. */
    private static final double ALIKE = 6;

    /** Least share of pixels that are not white. */
    private static final double EMPTY = .03;

    private static final Path LOOK = Path.of("target", "figures");

    /** Everything that logs; the PDF's renderer tells its parents nothing. */
    private static final List<Logger> LOGS = Stream.concat(Stream.of(""), XRLog.listRegisteredLoggers().stream())
            .map(Logger::getLogger)
            .toList();

    private final List<String> warnings = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(record.getLoggerName() + ": " + record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGS.forEach(log -> log.addHandler(ear));
    }

    @AfterEach
    void stopListening() {
        LOGS.forEach(log -> log.removeHandler(ear));
    }

    static List<Exercise> exercises() {
        return List.copyOf(SampleHandout.KNOWLEDGE.catalogue().all());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void looksTheSameInAMailAndOnPaper(Exercise exercise) throws IOException {
        String svg = SampleHandout.FIGURES.still(exercise).orElseThrow();

        BufferedImage mail = mail(svg);
        BufferedImage paper = paper(svg);
        Files.createDirectories(LOOK);
        ImageIO.write(mail, "png", LOOK.resolve(exercise.id() + "-mail.png").toFile());
        ImageIO.write(paper, "png", LOOK.resolve(exercise.id() + "-paper.png").toFile());

        assertThat(painted(mail)).as("painted in a mail").isGreaterThan(EMPTY);
        assertThat(painted(paper)).as("painted on paper").isGreaterThan(EMPTY);
        assertThat(distance(mail, paper)).isLessThan(ALIKE);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aFigureThatLacksALegIsNoticed() throws IOException {
        String svg = SampleHandout.FIGURES
                .still(SampleHandout.KNOWLEDGE.catalogue().get("bird-dog"))
                .orElseThrow();

        String lame = svg.replace("fill=\"#27496d\"", "fill=\"#fff\"");

        assertThat(distance(mail(svg), paper(lame))).isGreaterThan(ALIKE);
    }

    @Test
    void aSizeThatTheRendererCannotReadIsHeard() throws IOException {
        paper("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200.5\" height=\"100\"></svg>");

        assertThat(warnings).isNotEmpty();
    }

    private static BufferedImage mail(String svg) throws IOException {
        return scaled(svg, ImageIO.read(new ByteArrayInputStream(Picture.png(svg))));
    }

    private static BufferedImage paper(String svg) throws IOException {
        byte[] pdf = Paper.pdf("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>A</title>"
                + "<meta name=\"description\" content=\"a\"/><meta name=\"subject\" content=\"a\"/>"
                + "<style>@page { size: " + number(svg, "width") + "px " + number(svg, "height")
                + "px; margin: 0 } body { margin: 0; "
                + "font-family: 'Noto Sans' } svg { display: block }</style></head><body>"
                + svg.replaceFirst("<svg ", "<svg alt=\"a\" ") + "</body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return scaled(svg, new PDFRenderer(document).renderImage(0, 2, ImageType.RGB));
        }
    }

    private static double number(String svg, String attribute) {
        return Double.parseDouble(svg.replaceFirst("(?s)<svg [^>]*?" + attribute + "=\"([0-9.]+)\".*", "$1"));
    }

    /** Both in the proportions that the SVG says, so that rounding them to pixels moves nothing; on white, as a mail's page is by day. */
    private static BufferedImage scaled(String svg, BufferedImage image) {
        int height = (int) Math.round(WIDTH * number(svg, "height") / number(svg, "width"));
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        graphics.drawImage(image.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }

    private static double painted(BufferedImage image) {
        int painted = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < WIDTH; x++) {
                painted += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        return (double) painted / WIDTH / image.getHeight();
    }

    private static double distance(BufferedImage one, BufferedImage two) {
        int height = one.getHeight();
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (two.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / 3.0 / WIDTH / height;
    }
}
