package org.neutralspine.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.draw.Palette;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigurePictureTest {

    private static final Pattern PLACE = Pattern.compile("([MLCS ])(-?[0-9.]+) (-?[0-9.]+)(?=[A-Z ;]|$)");
    private static final Pattern MOVED = Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+)\\)");

    private static final List<String> FOREIGN =
            List.of("NaN", "Infinity", "class=", "style=", "<style", "<script", "href", "\"null\"");

    static Stream<Exercise> exercises() {
        return FigurePoses.KNOWLEDGE.catalogue().all().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aStillPictureIsWholeAndInsideItsFrame(Exercise exercise) throws Exception {
        String svg = FigurePoses.SHIPPED.still(exercise).orElseThrow();
        Document picture = parsed(svg);

        assertThat(FOREIGN).noneMatch(svg::contains);
        assertThat(text(picture, "title")).isEqualTo(exercise.name());
        assertThat(text(picture, "desc")).isNotBlank();
        assertThat(outside(picture)).as("outside the view box").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aMovingPictureStandsStillUntilItsButtonIsPressed(Exercise exercise) throws Exception {
        String svg = FigurePoses.SHIPPED.moving(exercise).orElseThrow();
        Document picture = parsed(svg);

        assertThat(FOREIGN).noneMatch(svg::contains);
        assertThat(outside(picture)).as("outside the view box").isEmpty();
        NodeList moves = picture.getElementsByTagName("animate");
        for (int i = 0; i < moves.getLength(); i++) {
            Element move = (Element) moves.item(i);
            assertThat(move.getAttribute("begin")).isEqualTo(exercise.id() + "-play.click");
            int times = move.getAttribute("keyTimes").split(";", -1).length;
            assertThat(move.getAttribute("values").split(";", -1)).hasSize(times);
        }
    }

    @Test
    void aShapeOutsideTheFrameIsNoticed() throws Exception {
        Document spoiled = parsed("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
                + "<g transform=\"translate(60 0)\"><path d=\"M10 10L50 20Z\"/></g></svg>");

        assertThat(outside(spoiled)).isNotEmpty();
    }

    @Test
    void theMeaningNeverHangsOnColourAlone() {
        Exercise sitUp = FigurePoses.KNOWLEDGE.catalogue().get("full-sit-up");

        assertThat(FigurePoses.SHIPPED.still(sitUp).orElseThrow()).contains(">Avoid</text>");
    }

    @Test
    void aHospitalChoosesSkinAndHair() {
        Figures dark = Figures.shipped(new Palette("#6b4a36", "#1d1714"));
        Exercise plank = FigurePoses.KNOWLEDGE.catalogue().get("plank");

        assertThat(dark.still(plank).orElseThrow())
                .contains("#6b4a36", "#1d1714")
                .doesNotContain("#d8a983");
        assertThatThrownBy(() -> new Palette("red", "#1d1714")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameFigureIsDrawnTheSameTwice() {
        Exercise plank = FigurePoses.KNOWLEDGE.catalogue().get("plank");

        assertThat(FigurePoses.SHIPPED.still(plank))
                .isEqualTo(Figures.shipped(Palette.STANDARD).still(plank));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document picture, String name) {
        return picture.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Coordinates of paths and texts that are not in the view box, with a word where they are. */
    private static List<String> outside(Document picture) {
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        List<String> outside = new ArrayList<>();
        for (String name : List.of("path", "animate")) {
            NodeList shapes = picture.getElementsByTagName(name);
            for (int i = 0; i < shapes.getLength(); i++) {
                Element shape = (Element) shapes.item(i);
                String data = name.equals("path") ? shape.getAttribute("d") : shape.getAttribute("values");
                outside.addAll(outside(shape, data, Double.parseDouble(box[2]), Double.parseDouble(box[3])));
            }
        }
        return outside;
    }

    private static List<String> outside(Element shape, String data, double width, double height) {
        Element group = (Element) (shape.getTagName().equals("path") ? shape : shape.getParentNode()).getParentNode();
        Matcher moved = MOVED.matcher(shape.getAttribute("transform") + group.getAttribute("transform"));
        double right = 0;
        double down = 0;
        if (moved.find()) {
            right = Double.parseDouble(moved.group(1));
            down = Double.parseDouble(moved.group(2));
        }
        List<String> outside = new ArrayList<>();
        Matcher place = PLACE.matcher(data);
        while (place.find()) {
            double x = Double.parseDouble(place.group(2)) + right;
            double y = Double.parseDouble(place.group(3)) + down;
            if (x < 0 || y < 0 || x > width || y > height) {
                outside.add(shape.getTagName() + " at " + x + ", " + y);
            }
        }
        return outside;
    }
}
