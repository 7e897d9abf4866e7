package org.neutralspine.batch.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes pages with the templates that were checked and compiled with the product. */
final class Templates {

    private static final TemplateEngine HTML = engine(ContentType.Html, "gg.jte.generated.letter.html");
    private static final TemplateEngine TEXT = engine(ContentType.Plain, "gg.jte.generated.letter.text");

    private Templates() {}

    static String html(String template, Object page) {
        return write(HTML, template, page);
    }

    static String text(String template, Object page) {
        return write(TEXT, template, page);
    }

    private static String write(TemplateEngine engine, String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template, page, out);
        return out.toString();
    }

    private static TemplateEngine engine(ContentType type, String packageName) {
        return TemplateEngine.createPrecompiled(null, type, Templates.class.getClassLoader(), packageName);
    }
}
