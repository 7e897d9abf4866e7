package org.neutralspine.blackbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser that looks at the site as one of its people. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int HEIGHT = 900;
    private static final int NARROWEST_WINDOW = 500;

    private final ChromeDriver driver;
    private String signedIn = "";

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one, with more of its switches; the test is left out where there is none. */
    static Browser open(String... switches) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        assumeTrue(there, "no browser: install chromium and chromium-driver to run the tests of the screens");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.addArguments(switches);
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A screen so wide; below 500 pixels a telephone. */
    void width(int width) {
        driver.manage().window().setSize(new Dimension(Math.max(NARROWEST_WINDOW, width), HEIGHT));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < NARROWEST_WINDOW));
    }

    /** Cookies can only be deleted while the browser shows the site they belong to. */
    void signOut(Site site) {
        signedIn = "";
        driver.get(site.url() + "/app/sign-in");
        driver.manage().deleteAllCookies();
        driver.get(site.url() + "/app/sign-in");
    }

    /** Who is in already need not come in again. */
    void signIn(Site site, String who) {
        if (signedIn.equals(who)) {
            return;
        }
        signOut(site);
        driver.findElement(By.id("username")).sendKeys(who);
        driver.findElement(By.id("password")).sendKeys("neutral-spine-demo" + Keys.ENTER);
        awaitAddress("/app/");
        signedIn = who;
    }

    /** The browser may still be on its way when the key has been pressed. */
    void awaitAddress(String beginning) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(on -> {
            String address = String.valueOf(on.getCurrentUrl());
            return address.contains(beginning) && !address.endsWith("/sign-in");
        });
    }

    @Override
    public void close() {
        driver.quit();
    }
}
