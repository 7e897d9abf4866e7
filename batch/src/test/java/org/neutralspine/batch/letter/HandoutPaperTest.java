package org.neutralspine.batch.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What it prints is also left under {@code target/letters} for people to look at. */
class HandoutPaperTest {

    private static final Path LOOK = Path.of("target", "letters");
    private static final float LARGE = 13.9f;

    @Test
    void tellsEveryExerciseItsDoseItsCueAndItsDays() throws IOException {
        byte[] pdf = new HandoutPaper().pdf(SampleHandout.handout());
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve("handout.pdf"), pdf);

        String text = text(pdf);
        assertThat(text)
                .contains("My exercises", SampleReport.HOSTILE, "Program of 9 November 2026", "Pain (0 to 10)")
                .contains("2 sets of 8 repetitions on each side", "Feel for it:", "Stop and call us if", "Call 112");
        SampleHandout.handout().items().forEach(item -> {
            assertThat(text).contains(item.name());
            item.how().forEach(step -> assertThat(text).contains(step));
        });
        assertThat(text.split("Mon Tue Wed Thu Fri Sat Sun", -1)).hasSize(8);
    }

    @Test
    void isLargeType() throws IOException {
        StringBuilder large = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(new HandoutPaper().pdf(SampleHandout.handout()))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    if (places.get(0).getYScale() >= LARGE) {
                        large.append(text).append(' ');
                    }
                }
            }.getText(document);
        }

        String read = large.toString().replaceAll("\\s+", " ").replace("- ", "-");
        SampleHandout.handout().items().forEach(item -> {
            assertThat(read).contains(item.name());
            item.how().forEach(step -> assertThat(read).contains(step));
            item.remarks().forEach(remark -> assertThat(read).contains(remark.text()));
        });
    }

    @Test
    void keepsEveryRuleOfPdfUa() throws Exception {
        PdfUa.assertKept(new HandoutPaper().pdf(SampleHandout.handout()));
    }

    @Test
    void aPictureThatSaysNoSizeIsRefused() {
        assertThatThrownBy(() -> HandoutPaper.figure(new Handout.Drawn("<svg/>", "nothing")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("- ", "-");
        }
    }
}
