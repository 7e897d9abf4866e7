package org.neutralspine.batch.letter;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.neutralspine.batch.courier.MailSettings;

/** People who hear the paper read must get all of it. */
class PaperForEverybodyTest {

    @Test
    void keepsEveryRuleOfPdfUa() throws Exception {
        MailSettings settings = new MailSettings(null, "a@b.example", Path.of("x"), "https://spine.example", false);
        byte[] paper = new JteRenderer(settings, ZoneId.of("Europe/Berlin")).paper(SampleReport.report(), true);

        PdfUa.assertKept(paper);
    }
}
