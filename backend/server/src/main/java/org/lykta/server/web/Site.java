package org.lykta.server.web;

import java.net.URI;
import java.util.List;
import org.lykta.server.settings.Settings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every page of the site needs to be drawn. */
@Component
public class Site {

  private final Addresses addresses;
  private final Assets assets;
  private final Dictionary dictionary;
  private final Structured structured;
  private final URI base;
  private final URI leave;

  Site(
      Addresses addresses,
      Assets assets,
      Dictionary dictionary,
      JsonMapper json,
      Settings settings) {
    this.structured = new Structured(json);
    this.addresses = addresses;
    this.assets = assets;
    this.dictionary = dictionary;
    this.base = settings.baseUrl();
    this.leave = settings.leaveUrl();
  }

  /** What is around a page that {@code visit} looks at. */
  public Frame frame(Visit visit, String title, String description) {
    return new Frame(
        this, visit, title, description, addresses.languages(), visit.unpublished() == null);
  }

  public Addresses addresses() {
    return addresses;
  }

  /** Where a file of {@link Assets} is. */
  public String asset(String file) {
    return assets.at(file);
  }

  public Words words(String language) {
    return dictionary.in(language);
  }

  /** The words of every other language. */
  public List<Words> others(String language) {
    return dictionary.tags().stream()
        .filter(tag -> !tag.equals(language))
        .map(dictionary::in)
        .toList();
  }

  /** The language as search engines know it: easy Swedish is a Swedish of its own. */
  public String hreflang(String language) {
    return words(language).say("html.hreflang");
  }

  String structured(Frame frame) {
    return structured.of(frame, whole(Dictionary.FIRST, "/"));
  }

  /** The whole public address of a page. */
  public String whole(String language, String address) {
    return base + addresses.in(language, address);
  }

  /** The neutral page that leaving leads to. */
  public URI leave() {
    return leave;
  }

  /** Whether readers reach the site over TLS. */
  public boolean isSecure() {
    return "https".equals(base.getScheme());
  }
}
