package org.neutralspine.batch.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.delivery.Letter;
import org.neutralspine.report.NightlyReport;
import org.neutralspine.report.PhysicianSummary;

/**
 * Every kind of mail, word for word as it was last looked at: text, page and paper. After a wanted change run this test with
 * {@code -Dneutralspine.write-docs}, read the difference, and look at the pictures under {@code target/letters}.
 */
class GoldenLettersTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "letters");
    private static final Path LOOK = Path.of("target", "letters");
    private static final String TO = "robin@hospital.example";
    private static final String ID = "<1@hospital.example>";

    static Stream<Arguments> letters() {
        JteRenderer renderer = new JteRenderer(
                new MailSettings(null, "spine@hospital.example", Path.of("x"), "https://spine.example", false),
                ZoneId.of("Europe/Berlin"));
        var report = SampleReport.report();
        var morning = SampleReport.WEEK.next().monday();
        var news = NightlyReport.of(report, Set.of(), morning);
        var nothing = NightlyReport.of(report, Set.copyOf(news.standing()), morning);
        return Stream.of(
                Arguments.of("weekly", renderer.letter(report, TO, ID)),
                Arguments.of("weekly-nothing", renderer.letter(SampleReport.nothingToActOn(), TO, ID)),
                Arguments.of("nightly", renderer.nightly(news, TO, ID)),
                Arguments.of("nightly-nothing", renderer.nightly(nothing, TO, ID)),
                Arguments.of("summary", renderer.summary(PhysicianSummary.of(report), TO, ID)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void isWordForWordAsItWasLastLookedAt(String kind, Letter letter) throws IOException {
        keep(kind, letter);
        StringBuilder seen = new StringBuilder("Subject: " + letter.subject() + "\n\n--- text\n" + letter.text());
        seen.append("\n--- page\n").append(words(letter.html()));
        for (Letter.Part enclosure : letter.enclosures()) {
            seen.append("\n--- ").append(enclosure.name()).append('\n').append(paper(enclosure.bytes()));
        }
        Path golden = GOLDEN.resolve(kind + ".txt");
        if (Boolean.getBoolean("neutralspine.write-docs") || System.getProperty("neutralspine.write-docs") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, seen);
        }

        assertThat(seen.toString()).isEqualTo(Files.readString(golden, UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void everyCellSaysItsColoursAndNothingIsFetched(String kind, Letter letter) {
        Document page = Jsoup.parse(letter.html());

        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        for (Element cell : page.select("td, th")) {
            assertThat(cell.attr("style")).as(kind + ": " + cell.text()).contains("background-color:");
        }
        assertThat(page.select("[src^=http], link, script")).isEmpty();
        assertThat(letter.subject()).doesNotContain("Ada").doesNotContain("NS-1");
    }

    private static String words(String html) {
        Document page = Jsoup.parse(html);
        StringBuilder words = new StringBuilder();
        page.select("h1, h2, p, th, td:not(:has(table)), img, a").forEach(element -> {
            String said = element.tagName().equals("img")
                    ? "[" + element.attr("alt") + "]"
                    : element.tagName().equals("a") ? element.attr("href") : element.text();
            words.append(said).append('\n');
        });
        return words.toString();
    }

    private static String paper(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("");
            return document.getNumberOfPages() + " pages\n" + stripper.getText(document);
        }
    }

    private static void keep(String kind, Letter letter) throws IOException {
        Files.createDirectories(LOOK);
        String html = letter.html();
        for (Letter.Part picture : letter.pictures()) {
            Files.write(LOOK.resolve(picture.name() + ".png"), picture.bytes());
            html = html.replace("cid:" + picture.name(), picture.name() + ".png");
        }
        Files.writeString(LOOK.resolve(kind + ".html"), html);
        for (Letter.Part enclosure : letter.enclosures()) {
            Files.write(LOOK.resolve(kind + ".pdf"), enclosure.bytes());
        }
    }
}
