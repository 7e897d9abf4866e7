package org.neutralspine.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.kernel.Role;

class PagesRenderTest {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViewEngine.class.getClassLoader());
    private static final Path OUT = Path.of("target", "gallery", "app");

    static Iterable<String> names() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPageIsWholeAndSafe(String name) throws IOException {
        String html = render(name);

        Files.createDirectories(OUT);
        Files.writeString(OUT.resolve(name + ".html"), html);
        assertThat(html.strip())
                .startsWith("<!DOCTYPE html>")
                .contains("</html>")
                .contains("<h1");
        assertThat(html).as("no placeholder is left").doesNotContain("{{", "{0}", "{1}");
        assertThat(html).as("inline script or style").doesNotContain("<style", "style=", "javascript:");
        assertThat(html.replace("<script src=", "").replaceAll("<script[^>]*src=", ""))
                .doesNotContain("<script");
        assertThat(html).doesNotContainPattern("\\son[a-z]+=");
        assertThat(html.replace("http://www.w3.org/2000/svg", ""))
                .as("a remote address")
                .doesNotContain("http");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFormThatChangesSomethingCarriesTheToken(String name) {
        String html = render(name);

        assertThat(html.split("method=\"post\"", -1)).hasSameSizeAs(html.split("name=\"_csrf\"", -1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyIdIsUsedOnce(String name) {
        String html = render(name);

        var ids = java.util.regex.Pattern.compile("\\sid=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whoseTrainingTakesABreakIsNotToldThatThereIsNoProgramToo() {
        assertThat(render("today-waiting")).contains(Samples.WAITING.title()).doesNotContain("No exercises today");
        assertThat(render("today-empty")).contains("No exercises today");
    }

    private static String render(String name) {
        Samples.Page page = Objects.requireNonNull(Samples.all().get(name));
        Role role = page.role();
        var shell = new Shell(
                Words.english(),
                role == null ? null : new Shell.User("Grace Hopper", role),
                "/app/caseload",
                "token-1",
                "112",
                true,
                role == Role.ADMIN ? "Saved." : null);
        var output = new StringOutput();
        ENGINE.render(
                page.template(),
                page.view() instanceof String ? Map.of("shell", shell) : Map.of("shell", shell, "view", page.view()),
                output);
        return output.toString();
    }
}
