package org.neutralspine.batch.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** Turns XHTML of ours into a tagged PDF with its fonts inside; it fetches nothing from anywhere. */
final class Paper {

    static final String REGULAR_FONT = "NotoSans-Regular.ttf";
    static final String BOLD_FONT = "NotoSans-Bold.ttf";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private Paper() {}

    static byte[] pdf(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font(REGULAR_FONT), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD_FONT), "Noto Sans", BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static InputStream font(String name) {
        InputStream font = Paper.class.getResourceAsStream(name);
        if (font == null) {
            throw new IllegalStateException("the font " + name + " is missing");
        }
        return font;
    }
}
