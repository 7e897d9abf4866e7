package org.neutralspine.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServedFilesTest {

    private static final Path SERVED = Path.of("src/main/webapp/assets");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void nothingServedAsksAnotherHost() throws IOException {
        List<Path> files = Stream.concat(files(SERVED), files(TEMPLATES))
                .filter(file -> file.toString().matches(".*\\.(css|js|jte|svg)"))
                .toList();

        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
            assertThat(text).as(file.toString()).doesNotContain("http:", "https:", "src=\"//", "url(//", "@import url");
        }
    }

    @Test
    void theVendoredFilesAreAsTheToolMadeThem() throws IOException, NoSuchAlgorithmException {
        Path vendor = SERVED.resolve("vendor/nhsuk-frontend-10.6.1");
        List<String> sums = Files.readAllLines(vendor.resolve("SHA256SUMS"));

        assertThat(sums).hasSize(2);
        for (String line : sums) {
            String[] parts = line.split("\\s+", -1);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(vendor.resolve(parts[1])));
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
        }
        assertThat(vendor.resolve("LICENCE.txt")).exists();
    }

    @Test
    void thereIsNoIdentityOfTheNationalHealthService() throws IOException {
        String css = Files.readString(SERVED.resolve("vendor/nhsuk-frontend-10.6.1/nhsuk-frontend.min.css"));

        assertThat(css).doesNotContain("Frutiger", "@font-face", "#005eb8");
        for (Path template : files(TEMPLATES).toList()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("NHS", "nhsuk-logo", "nhsuk-header");
        }
    }

    private static Stream<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        }
    }
}
