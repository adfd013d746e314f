package org.lykta.server.web;

import java.util.List;

/**
 * What is around a page: its head, its header and its footer.
 *
 * @param title the page's own
 * @param description one or two sentences, for those who find it by searching
 * @param languages the languages its text is written in, for {@code hreflang}
 * @param listed whether search engines may list it
 */
public record Frame(
    Site site,
    Visit visit,
    String title,
    String description,
    List<String> languages,
    boolean listed) {

  /** The same, around a text that is written in these languages. */
  public Frame written(List<String> in) {
    List<String> known = site.addresses().languages().stream().filter(in::contains).toList();
    return new Frame(site, visit, title, description, known, listed);
  }

  /** The same, passed over by search engines. */
  public Frame unlisted() {
    return new Frame(site, visit, title, description, languages, false);
  }

  public Words words() {
    return site.words(visit.language());
  }

  /** As {@link Words#say}. */
  public String say(String key, Object... values) {
    return words().say(key, values);
  }

  /** An address in the reader's language. */
  public String href(String address) {
    return site.addresses().in(visit.language(), address);
  }

  /** This page in another language. */
  public String inLanguage(String language) {
    return site.addresses().in(language, visit.address()) + visit.query();
  }

  /** This page as it comes, without what was asked of it. */
  public String plain() {
    return href(visit.address());
  }

  /**
   * The address that search engines should know the page by: where its text is in the language of
   * the address, otherwise the Swedish one.
   */
  public String canonical() {
    return site.whole(written(), visit.address());
  }

  /** The HTML {@code lang} of the text, which may be another than the page's. */
  String textLanguage() {
    return site.words(written()).lang();
  }

  private String written() {
    return languages.contains(visit.language()) ? visit.language() : Dictionary.FIRST;
  }

  public String whole(String language) {
    return site.whole(language, visit.address());
  }

  public String asset(String file) {
    return site.asset(file);
  }

  /** This page, to come back to after a choice. */
  public String here() {
    return inLanguage(visit.language());
  }

  /** Whether this page lies under {@code address}. */
  public boolean isWithin(String address) {
    return visit.address().equals(address) || visit.address().startsWith(address + "/");
  }

  /** The picture that is shown where somebody shares an address: the same for every page. */
  public String shareImage() {
    return site.whole(Dictionary.FIRST, site.asset("share.png"));
  }

  /** The page as schema.org knows it, as JSON that can stand within HTML. */
  public String structured() {
    return site.structured(this);
  }

  /** The title in the browser's tab. */
  public String tab() {
    String name = say("name");
    return title.equals(name) ? name : title + " – " + name;
  }
}
