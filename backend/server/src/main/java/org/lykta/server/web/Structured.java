package org.lykta.server.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A page in the words of schema.org, for those who find it by a machine. */
final class Structured {

  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final JsonMapper json;

  Structured(JsonMapper json) {
    this.json = json;
  }

  /** JSON without a {@code <}, so that nothing in it can end the element it stands in. */
  String of(Frame frame, String home) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", "https://schema.org");
    page.put("@type", frame.visit().address().equals("/") ? "WebSite" : "WebPage");
    page.put("name", frame.title());
    page.put("description", frame.description());
    page.put("inLanguage", frame.textLanguage());
    page.put("url", frame.canonical());
    page.put("license", LICENCE);
    page.put("isAccessibleForFree", true);
    page.put("publisher", Map.of("@type", "Organization", "name", "Lykta", "url", home));
    return json.writeValueAsString(page).replace("<", "\\u003c");
  }
}
