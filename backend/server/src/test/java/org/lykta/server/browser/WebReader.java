package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of her own, doing what a person does. */
final class WebReader implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** wcag2aaa brings the contrast of 7:1. */
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final BrowserContext context;
  private final Page page;
  private final String site;
  private final List<String> asked = new ArrayList<>();
  private final List<String> waitedFor = new ArrayList<>();

  WebReader(Browser browser, String site, Browser.NewContextOptions options) {
    this.site = site;
    context = browser.newContext(options.setBaseURL(site));
    page = context.newPage();
    page.onRequest(
        request -> {
          asked.add(request.url());
          waitedFor.add(request.url());
        });
    page.onRequestFinished(request -> waitedFor.remove(request.url()));
    page.onRequestFailed(request -> waitedFor.remove(request.url()));
  }

  WebReader opens(String address) {
    try {
      page.navigate(address);
    } catch (TimeoutError late) {
      throw new AssertionError("still waiting for " + waitedFor, late);
    }
    return this;
  }

  WebReader presses(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return this;
  }

  WebReader follows(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    return this;
  }

  WebReader chooses(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  WebReader picks(String label, String choice) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel(choice));
    return this;
  }

  WebReader unfolds(String words) {
    page.locator("summary", new Page.LocatorOptions().setHasText(words)).first().click();
    return this;
  }

  WebReader writes(String label, String words) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    return this;
  }

  WebReader looksFor(String words) {
    page.locator("main input[type=search]").fill(words);
    page.keyboard().press("Enter");
    return this;
  }

  WebReader strikes(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  WebReader goesBack() {
    page.goBack();
    return this;
  }

  WebReader sees(String words) {
    PlaywrightAssertions.assertThat(page.getByText(words).first()).isVisible();
    return this;
  }

  WebReader doesNotSee(String words) {
    PlaywrightAssertions.assertThat(
            page.getByText(words).filter(new Locator.FilterOptions().setVisible(true)))
        .hasCount(0);
    return this;
  }

  WebReader isAt(String address) {
    String wanted = address.startsWith("/") ? site + address : address;
    page.waitForURL(url -> url.replaceAll("/?([?#].*)?$", "").equals(wanted.replaceAll("/$", "")));
    return this;
  }

  WebReader in(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  WebReader onPaper() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return this;
  }

  /** No page is wider than the window: nobody has to scroll sideways to read. */
  WebReader hasNothingOutsideTheWindow() {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s fits its window", page.url())
        .isEqualTo(true);
    return this;
  }

  /** Nothing that axe finds, with the stricter contrast of WCAG AAA (7:1). */
  WebReader findsNothingInTheWay() {
    List<String> found =
        new AxeBuilder(page)
            .withTags(STANDARDS).analyze().getViolations().stream().map(WebReader::told).toList();
    assertThat(found).as("in the way at %s", page.url()).isEmpty();
    return this;
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  WebReader photographs(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    return this;
  }

  /** Every address that the browser asked for since this reader came. */
  List<String> asked() {
    return asked;
  }

  List<Cookie> cookies() {
    return context.cookies();
  }

  /** What has the focus, as a screen reader would call it. */
  String focused() {
    return String.valueOf(
        page.evaluate("document.activeElement.innerText || document.activeElement.name"));
  }

  Page page() {
    return page;
  }

  String site() {
    return site;
  }

  @Override
  public void close() {
    context.close();
  }
}
