package io.notaflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a demo of 300 invoices, in Debian's Chromium. With {@code -Dnotaflow.rewrite=true} its pictures go to {@code docs/images}. */
class LivePageBrowserIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TODAY = "date_trunc('day', now() AT TIME ZONE 'America/Sao_Paulo')";
    private static final Path PICTURES =
            Path.of(Boolean.getBoolean("notaflow.rewrite") ? "../docs/images" : "target/images");

    @TempDir
    static Path folder;

    private static Demo demo;
    private static Playwright playwright;
    private static Browser chromium;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        demo = Demo.start(folder, "--invoices", "300");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--lang=pt-BR")));
        demo.page();
        demo.awaitReceived(300);
    }

    @AfterAll
    static void stop() throws Exception {
        playwright.close();
        demo.close();
    }

    @BeforeEach
    void open() {
        page = open(1400, 1000, ColorScheme.LIGHT);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        page.context().close();
        assertThat(complaints).as("errors on the page's console").isEmpty();
    }

    private Page open(int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("pt-BR")
                .setTimezoneId("America/Sao_Paulo"));
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        opened.navigate(demo.page());
        assertThat(opened.locator("#pill")).hasAttribute("data-state", "LIVE");
        return opened;
    }

    @Test
    void showsTheFiguresOfTheDatabaseAsBraziliansWriteThem() throws Exception {
        Locator revenue = page.locator("#tile-revenue strong");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(revenue.textContent())
                .isEqualTo(brl(
                        demo.query("SELECT gross_revenue FROM kpi_current WHERE grain = 'day' AND dimension = 'total'"
                                + " AND window_start = " + TODAY))));
        assertThat(revenue.textContent()).matches("R\\$\u00a0[1-9][0-9.]*,[0-9]{2}");
        assertThat(page.locator("#tile-proof strong").textContent()).isEqualTo("0 documentos sem explicação");
        assertThat(page.locator(".map path")).hasCount(27);
        assertThat(page.locator("[data-question=revenue-by-hour] canvas").first())
                .isVisible();
        picture(page, "finance");
    }

    /** As {@code 1234.50} in Brazil. */
    private static String brl(String decimal) {
        String[] parts = decimal.split("\\.");
        return "R$\u00a0" + parts[0].replaceAll("\\B(?=(\\d{3})+$)", ".") + "," + parts[1];
    }

    @Test
    void everyTileShowsTheSqlBehindIt() {
        page.locator("#tile-revenue .sql").click();

        assertThat(page.locator("#sql-text")).containsText("FROM kpi");
        page.keyboard().press("Escape");
        assertThat(page.locator("#sql")).not().isVisible();
    }

    @Test
    void speaksEnglishToo() {
        assertThat(page.locator("#day-text")).hasText(Pattern.compile("[0-9]{2}/[0-9]{2}/20[0-9]{2}"));
        page.locator("#language").click();

        assertThat(page.locator("#pill-text")).hasText("Live");
        assertThat(page.locator("#day-text")).hasText(Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{2}"));
        assertThat(page.locator("#tile-revenue h2")).hasText("Revenue today");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void findingsSayWhyAndLeadToTheInvoice() {
        page.locator("nav a[href='#findings']").click();
        Locator first = page.locator(".finding")
                .filter(new Locator.FilterOptions().setHas(page.locator(".keys a")))
                .first();
        assertThat(first).isVisible();
        picture(page, "findings");
        first.locator(".keys a").first().click();

        assertThat(page.locator("ol.life li").first()).isVisible();
        assertThat(page.locator("dl.facts")).containsText("Situação");
        picture(page, "invoice");
    }

    @Test
    void takesAWordAboutAFinding() throws Exception {
        page.locator("nav a[href='#findings']").click();
        page.locator("#who").fill("Ana");
        Locator last = page.locator(".finding").last();
        String id = last.getAttribute("data-finding");
        last.locator(".confirm").click();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(demo.query(
                        "SELECT count(*) FROM anomaly_feedback WHERE finding_id = '" + id + "' AND marked_by = 'Ana'"))
                .isEqualTo("1"));
    }

    @Test
    void qualityNamesTheReasonAndWhatToDo() {
        page.locator("nav a[href='#quality']").click();

        assertThat(page.locator("[data-question=quarantine] tbody tr")
                        .first()
                        .locator("td")
                        .nth(3))
                .not()
                .isEmpty();
        assertThat(page.locator("[data-question=quarantine] tbody").textContent())
                .doesNotContain("{");
        picture(page, "quality");
    }

    @Test
    void onCallSeesTheJobRunning() {
        page.locator("nav a[href='#oncall']").click();

        assertThat(page.locator("#view-oncall")).containsText("RUNNING");
        assertThat(page.locator("#view-oncall"))
                .containsText("silver.invoices", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("[data-question=pulse] canvas").first()).isVisible();
        for (String figure : List.of("Leitura nos últimos", "Um checkpoint a cada", "Desde a última gravação")) {
            assertThat(page.locator("#view-oncall tr")
                            .filter(new Locator.FilterOptions().setHasText(figure))
                            .locator("td")
                            .last())
                    .hasText(Pattern.compile("\\d.*s"));
        }
        picture(page, "oncall");
    }

    /** The best of three: a machine that is busy elsewhere says nothing of the page. */
    @Test
    void isPaintedWithinASecond() {
        double best = Double.MAX_VALUE;
        for (int load = 0; load < 3; load++) {
            page.reload();
            assertThat(page.locator("#pill")).hasAttribute("data-state", "LIVE");
            Object painted = page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            best = Math.min(best, ((Number) painted).doubleValue());
        }

        assertThat(best).isLessThan(1_000);
    }

    @Test
    void fitsATelephoneAndTheNight() {
        page.context().close();
        page = open(390, 844, ColorScheme.DARK);

        for (String view : List.of("finance", "findings", "invoice", "quality", "oncall")) {
            page.navigate(demo.page() + "/#" + view);
            assertThat(page.locator("#view-" + view)).isVisible();
            assertThat(page.evaluate(
                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels beyond the edge in " + view)
                    .isEqualTo(0);
        }
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.navigate(demo.page() + "/#finance");
        assertThat(page.locator("#tile-revenue strong")).hasText(Pattern.compile("R\\$.*[1-9].*"));
        assertThat(page.locator("#tile-revenue strong").evaluate("""
                element => {
                  const words = document.createRange();
                  words.selectNodeContents(element);
                  return words.getClientRects().length;
                }"""))
                .as("lines of the revenue")
                .isEqualTo(1);
        picture(page, "telephone");
    }

    /** A server that is stopped in its tracks keeps the connection open, and says nothing. */
    @Test
    void saysWhenItHearsNothingAndThatItHearsAgain() throws Exception {
        demo.signalPage("STOP");
        try {
            assertThat(page.locator("#pill"))
                    .hasAttribute(
                            "data-state",
                            "NO_CONNECTION",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
            assertThat(page.locator("#banner")).isVisible();
        } finally {
            demo.signalPage("CONT");
        }
        assertThat(page.locator("#pill"))
                .hasAttribute("data-state", "LIVE", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        assertThat(page.locator("#banner")).isHidden();
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        for (int i = 0; i < 40 && !isFocused("nav a[href='#findings']"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*#findings"));
        assertThat(page.locator("#view-findings")).isVisible();
    }

    /** What axe-core can tell of WCAG 2.1 A and AA: names, roles, contrast, order. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoBarrierThatAxeKnows(ColorScheme scheme) {
        page.context().close();
        page = open(1400, 1000, scheme);
        for (String view : List.of("finance", "findings", "invoice", "quality", "oncall")) {
            page.navigate(demo.page() + "/#" + view);
            assertThat(page.locator("#view-" + view)).isVisible();
            AxeResults results = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                    .setLegacyMode(true)
                    .analyze();

            assertThat(results.getPasses()).isNotEmpty();
            assertThat(results.getViolations())
                    .extracting(rule -> rule.getId() + ": "
                            + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
                    .as("barriers in " + view)
                    .isEmpty();
        }
    }

    private boolean isFocused(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static void picture(Page of, String name) {
        of.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
