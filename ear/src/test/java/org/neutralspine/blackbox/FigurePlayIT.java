package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A figure stands still until somebody wants to see it move, and again when they have seen enough. */
@BlackBox
class FigurePlayIT {

    private static final Duration LONGEST_HOLD = Duration.ofSeconds(8);
    private static final long GLANCE_MILLIS = 400;
    private static final Path PICTURES = Path.of("target", "screens");

    /** Pictures whose box reaches beyond the screen or beyond the card they are in, or that were not drawn at all. */
    private static final String CUT = "return [...document.querySelectorAll('.ns-figure img')].filter(i => {"
            + "const b = i.getBoundingClientRect(); const c = i.parentElement.getBoundingClientRect();"
            + "return i.complete && (i.naturalWidth === 0 || b.left < c.left || b.right > c.right"
            + " || b.right > innerWidth || b.bottom > c.bottom); }).map(i => i.src)";

    private final Site site;
    private Browser browser;

    FigurePlayIT(Site site) {
        this.site = site;
        this.browser = Browser.open();
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"patient1, /app/today", "physio1, /app/exercises?q=bird"})
    void movesOnlyBetweenPlayAndPause(String who, String path) throws InterruptedException {
        WebElement figure = figure(who, path);
        WebElement button = figure.findElement(By.tagName("button"));
        assertThat(says(button)).startsWith("Show the movement: ");
        assertThat(moves(figure, Duration.ofSeconds(2)))
                .as("before it is pressed")
                .isFalse();

        button.click();

        new WebDriverWait(browser.driver(), LONGEST_HOLD)
                .until(on -> says(button).startsWith("Pause: "));
        assertThat(figure.findElements(By.tagName("svg"))).hasSize(1);
        assertThat(moves(figure, LONGEST_HOLD)).as("while it plays").isTrue();

        button.click();

        assertThat(says(button)).startsWith("Show the movement: ");
        assertThat(moves(figure, Duration.ofSeconds(3))).as("while it pauses").isFalse();
    }

    @Test
    void needsNothingButTheKeyboard() throws InterruptedException {
        WebElement figure = figure("patient1", "/app/today");
        WebElement button = figure.findElement(By.tagName("button"));
        browser.driver().executeScript("arguments[0].focus()", button);

        browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
        new WebDriverWait(browser.driver(), LONGEST_HOLD)
                .until(on -> says(button).startsWith("Pause: "));
        assertThat(moves(figure, LONGEST_HOLD)).as("while it plays").isTrue();

        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        new WebDriverWait(browser.driver(), LONGEST_HOLD)
                .until(on -> says(button).startsWith("Show the movement: "));
        assertThat(browser.driver()
                        .executeScript("return arguments[0].querySelector('svg').animationsPaused()", figure))
                .isEqualTo(true);
    }

    @Test
    void offersNoMovementToThoseWhoAskedTheirSystemForNone() throws InterruptedException {
        browser.close();
        browser = Browser.open("--force-prefers-reduced-motion");

        WebElement figure = figure("patient1", "/app/today");

        assertThat(figure.findElement(By.tagName("button")).isDisplayed()).isFalse();
        assertThat(figure.findElement(By.tagName("img")).isDisplayed()).isTrue();
        assertThat(moves(figure, Duration.ofSeconds(2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "patient1, /app/today, 320",
        "patient1, /app/today, 360",
        "physio1, /app/exercises, 320",
        "physio1, /app/exercises, 360"
    })
    void nothingIsCutOnANarrowPhone(String who, String path, int width) throws Exception {
        browser.width(width);
        figure(who, path);
        awaitPictures();

        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve("figures-" + who + "-" + width + ".png"),
                browser.driver().getScreenshotAs(OutputType.BYTES));
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
                .as("scrolls sideways")
                .isEqualTo((long) width);
        assertThat((List<?>) browser.driver().executeScript(CUT)).isEmpty();
    }

    /** The first figure of a page that somebody signed in looks at. */
    private WebElement figure(String who, String path) {
        browser.signIn(site, who);
        browser.driver().get(site.url() + path);
        WebElement figure = browser.driver().findElement(By.className("ns-figure"));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", figure);
        awaitPictures();
        return figure;
    }

    /** What a screen reader says, without the breathing space that hidden words carry. */
    private static String says(WebElement button) {
        return String.valueOf(button.getAccessibleName())
                .replaceAll("[\\s\u00a0]+", " ")
                .replace(" :", ":");
    }

    private void awaitPictures() {
        new WebDriverWait(browser.driver(), LONGEST_HOLD)
                .until(on -> Boolean.TRUE.equals(browser.driver()
                        .executeScript("const i = document.querySelector('.ns-figure img');"
                                + "return i.complete && i.naturalWidth > 0")));
    }

    /** Whether a figure looks different at some moment of so long. */
    private boolean moves(WebElement figure, Duration within) throws InterruptedException {
        WebElement picture = figure.findElements(By.tagName("svg")).stream()
                .findFirst()
                .orElseGet(() -> figure.findElement(By.tagName("img")));
        // The frame that was on its way when the key was pressed may still be drawn.
        Thread.sleep(GLANCE_MILLIS);
        byte[] first = look(picture);
        long end = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(GLANCE_MILLIS);
            if (!Arrays.equals(first, look(picture))) {
                return true;
            }
        }
        return false;
    }

    /** All of it: pictures above that load late push it out of the window, and what is outside looks still. */
    private byte[] look(WebElement picture) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", picture);
        return picture.getScreenshotAs(OutputType.BYTES);
    }
}
