package org.neutralspine.batch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.neutralspine.batch.courier.MailSettings;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** People who hear the paper read must get all of it: PDF/UA-1, as veraPDF judges it. */
class PaperForEverybodyTest {

    @Test
    void keepsEveryRuleOfPdfUa() throws Exception {
        MailSettings settings = new MailSettings(null, "a@b.example", Path.of("x"), "https://spine.example", false);
        byte[] paper = new JteRenderer(settings, ZoneId.of("Europe/Berlin")).paper(SampleReport.report(), true);
        VeraGreenfieldFoundryProvider.initialise();

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> a.getRuleId() + " " + a.getMessage()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
