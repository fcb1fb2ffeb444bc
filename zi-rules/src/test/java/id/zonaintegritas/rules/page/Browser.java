package id.zonaintegritas.rules.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** A Chromium without a window, which tells what pages ask for and complain about. */
final class Browser implements AutoCloseable {

    private static final String NEEDED =
            "chromium or chromedriver is missing, so no page was looked at in a browser."
                    + " Install it, on Debian with: apt-get install chromium chromium-driver";

    /** A busy machine takes its time over a long page. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]*)\"");
    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where there is none, tests are left out and say so. */
    static Browser open() {
        Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = program("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            System.err.println("LEFT OUT: " + NEEDED);
            assumeTrue(false, NEEDED);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toString());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Browser(driver);
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(names)
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(":", -1))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page; what it asked for and complained about before is forgotten. */
    void show(Path page) {
        complaints();
        requests();
        driver.get(page.toUri().toString());
    }

    /** Sets how wide and high the window is. */
    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What stands in the console. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The addresses that were asked for, but for the pages that were opened. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        driver.manage()
                .logs()
                .get(LogType.PERFORMANCE)
                .getAll()
                .forEach(
                        entry -> {
                            String message = entry.getMessage();
                            Matcher url = URL.matcher(message);
                            if (message.contains("\"Network.requestWillBeSent\"") && url.find()) {
                                requests.add(url.group(1));
                            }
                        });
        requests.removeIf(url -> url.startsWith("data:"));
        return requests;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** What axe-core finds, each as a rule and the elements that break it. */
    List<String> inaccessible() throws IOException {
        String axe;
        try (InputStream in = Browser.class.getClassLoader().getResourceAsStream(AXE)) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        driver.executeScript(axe);
        Object found =
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run().then((result) => done(result.violations.flatMap(
                          (v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 200)))));
                        """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Lays the page out as for paper of this width, in pixels. */
    void paper(int width) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lays pages out for the screen again. */
    void screen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** The page as it is printed on A4, as PDF. */
    byte[] printed() {
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        options.setShrinkToFit(false);
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
