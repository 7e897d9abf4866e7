package org.neutralspine.batch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.delivery.Letter;
import org.neutralspine.report.CaseloadReport;

/** What it writes is also left under {@code target/letters} for people to look at. */
class JteRendererTest {

    private static final Path LOOK = Path.of("target", "letters");

    @Test
    void saysTheSameInHtmlTextAndOnPaper() throws IOException {
        Letter letter = letter(SampleReport.report(), false);
        keep(letter, "sample");

        String paper = text(letter.enclosures().get(0).bytes());
        for (String seen : List.of(Jsoup.parse(letter.html()).text(), letter.text(), paper)) {
            assertThat(seen.replaceAll("\\s+", " "))
                    .contains("Week 46, 9 to 15 Nov 2026")
                    .contains("4 of 18 patients need you; 16 of 17 patients reported")
                    .contains("NS-1013")
                    .contains("15 % (3 of 20)")
                    .contains("05:00 (Europe/Berlin)");
        }
    }

    @Test
    void namesNobodyUnlessTheSettingSaysSo() throws IOException {
        Letter letter = letter(SampleReport.report(), false);

        assertThat(letter.subject() + letter.text() + letter.html()).doesNotContain("Ada");
        assertThat(text(letter.enclosures().get(0).bytes())).doesNotContain("Ada");
        assertThat(letter(SampleReport.report(), true).text()).contains("Ada");
        assertThat(letter(SampleReport.report(), true).subject()).doesNotContain("Ada");
    }

    @Test
    void writesAHostileNameAsItIs() throws IOException {
        Letter letter = letter(SampleReport.report(), true);

        assertThat(Jsoup.parse(letter.html()).text()).contains(SampleReport.HOSTILE);
        assertThat(letter.text()).contains(SampleReport.HOSTILE);
        assertThat(text(letter.enclosures().get(0).bytes())).contains(SampleReport.HOSTILE);
    }

    @Test
    void isAMailThatEveryProgramCanShow() {
        Letter letter = letter(SampleReport.report(), false);
        Document html = Jsoup.parse(letter.html());

        assertThat(html.select("script, link, style[src], svg, iframe")).isEmpty();
        assertThat(html.select("img")).isNotEmpty().allSatisfy(image -> {
            assertThat(image.attr("src")).startsWith("cid:");
            assertThat(image.attr("alt")).isNotBlank();
            assertThat(letter.pictures())
                    .anySatisfy(p -> assertThat("cid:" + p.name()).isEqualTo(image.attr("src")));
        });
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.title()).isNotBlank();
        assertThat(letter.html() + letter.text()).doesNotContain("{{").doesNotContain("null");
    }

    @Test
    void leadsToTheCaseload() {
        assertThat(Jsoup.parse(letter(SampleReport.report(), false).html()).select("a[href]"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.attr("href")).startsWith("https://spine.example/"));
    }

    @Test
    void isWrittenAlsoWhenThereIsNothingToActOn() throws IOException {
        Letter letter = letter(SampleReport.nothingToActOn(), false);
        keep(letter, "nothing");

        assertThat(letter.subject()).isEqualTo("Your caseload, Week 46, 9 to 15 Nov 2026: 0 of 1 need you");
        assertThat(letter.text())
                .contains("Nothing to act on; 1 of 1 patients reported")
                .doesNotContain("THEY NEED YOU");
    }

    @Test
    void carriesItsTagsAndItsFonts() throws IOException {
        try (PDDocument paper = Loader.loadPDF(
                letter(SampleReport.report(), false).enclosures().get(0).bytes())) {
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Caseload report, Week 46");
            for (var name : paper.getPage(0).getResources().getFontNames()) {
                assertThat(paper.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void readsBackTheReportItWrote() {
        JacksonReportText text = new JacksonReportText();

        assertThat(text.read(text.write(SampleReport.report()))).isEqualTo(SampleReport.report());
    }

    private static Letter letter(CaseloadReport report, boolean names) {
        MailSettings settings =
                new MailSettings(null, "spine@hospital.example", Path.of("x"), "https://spine.example", names);
        return new JteRenderer(settings, ZoneId.of("Europe/Berlin"))
                .letter(report, "robin@hospital.example", "<1@hospital.example>");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void keep(Letter letter, String name) throws IOException {
        Files.createDirectories(LOOK);
        String html = letter.html();
        for (Letter.Part picture : letter.pictures()) {
            Files.write(LOOK.resolve(picture.name() + ".png"), picture.bytes());
            html = html.replace("cid:" + picture.name(), picture.name() + ".png");
        }
        Files.writeString(LOOK.resolve(name + ".html"), html);
        Files.writeString(LOOK.resolve(name + ".txt"), letter.text());
        Files.write(LOOK.resolve(name + ".pdf"), letter.enclosures().get(0).bytes());
    }
}
