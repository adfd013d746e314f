package org.lykta.server.guide;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.Languages;
import org.lykta.server.content.Markdown;
import org.lykta.server.edition.Served;
import org.lykta.server.print.Booklet;
import org.lykta.server.print.Booklet.Ending;
import org.lykta.server.print.Booklet.Part;
import org.lykta.server.print.Booklet.Passage;
import org.lykta.server.print.Line;
import org.lykta.server.web.Words;

/** A guide as a booklet: every section in nn order, with a line on those that are for some. */
final class GuidePrint {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final Guide guide;
  private final Served served;
  private final String language;
  private final PrintWords words;
  private final AudienceLine audiences;

  GuidePrint(Guide guide, Served served, Words words) {
    this.guide = guide;
    this.served = served;
    this.language = words.tag();
    this.words = new PrintWords(words);
    this.audiences = new AudienceLine(served.edition().vocabulary(), this.words);
  }

  /**
   * The whole of it.
   *
   * @param address where it is on the web
   */
  Booklet booklet(URI address) {
    Text text = text(guide);
    return new Booklet(
        language,
        title(text),
        new Line(text.language(), text.summary()),
        served.edition().publishedAt(),
        words.line("edition", day()),
        words.line("contents"),
        guide.chapters(served.readable()).stream().map(this::part).toList(),
        ending(address));
  }

  private String day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(words.line("edition").lang()))
        .format(served.edition().publishedAt().atZone(SWEDEN));
  }

  private Part part(Chapter chapter) {
    Text text = text(chapter);
    return new Part(
        chapter.slug(),
        title(text),
        new Line(text.language(), text.summary()),
        chapter.sections(served.readable()).stream()
            .map(section -> passage(chapter, section))
            .toList());
  }

  private Passage passage(Chapter chapter, Section section) {
    Text text = text(section);
    List<Source> sources = section.head().sources();
    String note = text.note();
    return new Passage(
        chapter.slug() + "--" + section.slug(),
        title(text),
        remarks(section, text),
        note == null ? null : new Line(text.language(), note),
        text.language(),
        Markdown.render(text.markdown(), served.readable()::isAt).html(),
        sources.isEmpty() ? null : words.line("sources"),
        sources.stream().map(source -> new Line(Languages.ORIGINAL, source.title())).toList());
  }

  private List<Line> remarks(Section section, Text text) {
    List<Line> remarks = new ArrayList<>();
    audiences.of(section.head().audience()).ifPresent(remarks::add);
    if (!text.language().equals(language)) {
      remarks.add(words.line("untranslated"));
    }
    return remarks;
  }

  private Ending ending(URI address) {
    return new Ending(
        words.line("ending"),
        List.of(words.line("help.danger"), words.line("help.advice")),
        List.of(
            words.line("web", printed(address)),
            words.line("licence"),
            words.line("edition", day())));
  }

  /** A machine's own name for itself helps nobody who holds a paper. */
  private String printed(URI address) {
    // the mark keeps a leading slash before its address also among Arabic words
    String start = words.line("web").dir().equals("rtl") ? "\u200E" : "";
    String host = address.getHost();
    return host == null || host.matches("localhost|127\\..*|\\[::1]|0\\.0\\.0\\.0")
        ? start + address.getPath()
        : start + address.getAuthority() + address.getPath();
  }

  private Text text(Document document) {
    return document.head().text(new Languages(List.of(language)));
  }

  private static Line title(Text text) {
    return new Line(text.language(), text.title());
  }
}
