package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every page in a real browser, wide and narrow: no finding of axe that is serious, nothing to scroll sideways. */
@BlackBox
class ScreensIT {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String CONTROL = "data:text/html,<html><body><img src=x><button></button><input>"
            + "<p style='color:%23ccc;background:%23fff'>pale</p></body></html>";

    private static Browser window;
    private static ChromeDriver browser;

    private final Site site;

    ScreensIT(Site site) {
        this.site = site;
    }

    @BeforeAll
    static void openTheBrowser() {
        window = Browser.open();
        browser = window.driver();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "physio1, /app/caseload",
        "physio1, /app/patients/new",
        "physio1, /app/exercises?q=bird",
        "physio1, /app/alerts",
        "physio1, /app/cover",
        "physio1, /app/proposals",
        "physio1, /app/reports",
        "physio1, /app/password",
        "physio1, /app/mail",
        "doctor1, /app/mail",
        "doctor1, /app/clearances",
        "lead1, /app/caseload",
        "lead1, /app/board",
        "admin1, /app/users",
        "admin1, /app/deliveries",
        "admin1, /app/jobs",
        "patient1, /app/today",
        "patient1, /app/progress",
        "patient1, /app/next",
        "patient1, /app/learn",
        "patient1, /app/learn/why-walk",
        "patient1, /app/measures",
        "patient1, /app/measures/rmdq",
        "patient1, /app/measures/groc",
        "patient1, /app/measures/goals",
        "patient1, /app/consent",
        "patient1, /app/help",
        "patient1, /app/about"
    })
    void aPageHasNoSeriousFinding(String who, String path) throws Exception {
        window.signIn(site, who);

        look(who, path);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "/intake",
        "/screening",
        "/clearance",
        "/program?q=plank&blocked=yes",
        "/exercises/full-sit-up",
        "/loading",
        "/measures",
        "/overrides",
        "/overrides/of/full-sit-up",
        "/account",
        "/transfer",
        "/handout"
    })
    void aPageOfThePathHasNoSeriousFinding(String below) throws Exception {
        window.signIn(site, "physio1");
        browser.get(site.url() + "/app/caseload");
        List<WebElement> patients = browser.findElements(By.cssSelector("tbody a[href^='/app/patients/']"));
        String patient = patients.get(patients.size() - 1).getDomAttribute("href");

        look("physio1", patient + below);
    }

    @Test
    void signingInNeedsNothingButTheKeyboard() {
        window.signOut(site);

        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to main content");
        browser.findElement(By.id("username")).sendKeys("patient1" + Keys.TAB + "neutral-spine-demo" + Keys.ENTER);
        window.awaitAddress("/app/today");
    }

    @Test
    void aScannerThatSleepsIsNoticed() {
        browser.get(CONTROL);

        assertThat(findings()).contains("image-alt", "button-name", "label", "color-contrast");
    }

    private void look(String who, String path) throws Exception {
        Files.createDirectories(PICTURES);
        window.width(360);
        browser.get(site.url() + path);
        for (int width : new int[] {360, 1440}) {
            window.width(width);
            String name = who + path.replaceAll("[0-9a-f-]{36}", "id").replaceAll("[^a-z0-9]+", "-") + "-" + width;
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
            assertThat(findings()).as(name).isEmpty();
            Object wide = ((JavascriptExecutor) browser).executeScript("return document.documentElement.scrollWidth");
            assertThat(wide).as(name + " scrolls sideways").isEqualTo((long) width);
        }
    }

    private static List<String> findings() {
        Stream<Rule> serious = new AxeBuilder()
                .withTags(TAGS).analyze(browser).getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()));
        return serious.map(Rule::getId).toList();
    }
}
