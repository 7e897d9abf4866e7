package org.neutralspine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.kernel.file.FileBroken;
import org.neutralspine.measure.Measure.Wording;
import org.neutralspine.measure.read.MeasureReader;

/** The file of measures is whole, or the product does not start and says where it is wrong. */
class MeasureReaderTest {

    private static final MeasureCatalogue SHIPPED = MeasureReader.shipped();

    @Test
    void theStartSetIsThere() {
        assertThat(SHIPPED.all())
                .extracting(Measure::id)
                .containsExactly(
                        "nrs-now",
                        "nrs-worst",
                        "rmdq",
                        "groc",
                        "own-activities",
                        "confidence",
                        "odi",
                        "tsk-11",
                        "tsk-17");
    }

    @Test
    void whatIsNotOursToShipHasNoWording() {
        assertThat(SHIPPED.all()).filteredOn(Measure::isImported).allSatisfy(measure -> {
            assertThat(measure.instruction()).isNull();
            assertThat(measure.items())
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.text()).isNull());
        });
        assertThat(SHIPPED.find("odi").orElseThrow().isImported()).isTrue();
        assertThat(SHIPPED.find("tsk-17").orElseThrow().isImported()).isTrue();
    }

    @Test
    void theRolandMorrisWordingWaitsForALookAtTheOriginal() {
        Measure rmdq = SHIPPED.find("rmdq").orElseThrow();

        assertThat(rmdq.edition().wording()).isEqualTo(Wording.TO_BE_CHECKED);
        assertThat(rmdq.items()).hasSize(24).doesNotHaveDuplicates();
        assertThat(rmdq.edition().licence()).contains("Spine 1983").contains("compared with the original");
    }

    @Test
    void everyMeasureNamesItsLicenceAndItsSources() {
        assertThat(SHIPPED.all()).allSatisfy(measure -> {
            assertThat(measure.edition().licence()).isNotBlank();
            assertThat(measure.sources()).isNotEmpty();
            assertThat(measure.edition().version().length()).isLessThanOrEqualTo(60);
            assertThat(measure.edition().licence().length()).isLessThanOrEqualTo(1000);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction: higher-is-worse | direction: sideways | unknown word sideways",
                "id: nrs-worst | id: nrs-now | the id stands twice",
                "max: 24, unit | max: 23, unit | the ends of the score do not fit its items",
                "percent_of_baseline: 30 | percent_of_baseline: 130 | a whole number from 1 to 100",
                "missing: counts-as-no | missing: counts-as-no\\n    colour: red | unknown key colour",
                "sources: [bobos-2020] | sources: [somebody] | unknown source somebody",
                "items: 10 | items: whatever | unknown kind of items whatever"
            })
    void aBrokenFileIsRefusedWithItsPlace(String right, String wrong, String says) throws IOException {
        String text = shippedText();
        assertThat(text).contains(right);

        assertThatThrownBy(() -> MeasureReader.read(
                        text.replaceFirst(java.util.regex.Pattern.quote(right), wrong.replace("\\n", "\n"))))
                .isInstanceOf(FileBroken.class)
                .hasMessageContaining(says)
                .hasMessageContaining("measures.yaml");
    }

    @Test
    void noMeasureSharesAnItemTextWithAnother() {
        List<String> texts = SHIPPED.all().stream()
                .flatMap(measure -> measure.items().stream())
                .map(Measure.Item::text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();

        assertThat(texts).doesNotHaveDuplicates();
    }

    private static String shippedText() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MeasureReaderTest.class.getResourceAsStream("/clinical/measures.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
