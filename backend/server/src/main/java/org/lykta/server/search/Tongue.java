package org.lykta.server.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * How the words of a language become what is compared. First words: lower case, accents folded,
 * those that say nothing left out. Then stems: words without their endings.
 */
@SuppressWarnings("ImmutableEnumChecker") // analyzers are made once and shared by all threads
enum Tongue {
  // stop words are told apart before å and ä become a: "är" says nothing, "år" does. Snowball's
  // stemmer, as the light one gives "ångest" and "ångesten" different stems.
  SWEDISH(
      tokens ->
          folded(new StopFilter(new LowerCaseFilter(tokens), SwedishAnalyzer.getDefaultStopSet())),
      words -> new SnowballFilter(words, new SwedishStemmer())),
  ENGLISH(
      tokens ->
          folded(
              new StopFilter(
                  new LowerCaseFilter(new EnglishPossessiveFilter(tokens)),
                  EnglishAnalyzer.getDefaultStopSet())),
      PorterStemFilter::new),
  ARABIC(
      tokens ->
          folded(
              new ArabicNormalizationFilter(
                  new StopFilter(
                      new DecimalDigitFilter(new LowerCaseFilter(tokens)),
                      ArabicAnalyzer.getDefaultStopSet()))),
      ArabicStemFilter::new),
  /** A language that came with content alone. */
  OTHER(tokens -> folded(new LowerCaseFilter(tokens)), words -> words);

  private final Analyzer words;
  private final Analyzer stem;
  private final Analyzer stems;
  private final Analyzer both;

  Tongue(UnaryOperator<TokenStream> toWords, UnaryOperator<TokenStream> toStems) {
    words = new Chain(false, toWords);
    stem = new Chain(true, toStems);
    stems = new Chain(false, tokens -> toStems.apply(toWords.apply(tokens)));
    both =
        new Chain(
            false,
            tokens ->
                new RemoveDuplicatesTokenFilter(
                    toStems.apply(new KeywordRepeatFilter(toWords.apply(tokens)))));
  }

  /** The tongue of a tag of the vocabulary, such as {@code sv-easy}. */
  static Tongue of(String tag) {
    return switch (tag.replaceFirst("-.*", "")) {
      case "sv" -> SWEDISH;
      case "en" -> ENGLISH;
      case "ar" -> ARABIC;
      default -> OTHER;
    };
  }

  /** Whether its words are put together without a space between them. */
  boolean joinsWords() {
    return this == SWEDISH;
  }

  /** What makes stems of a text. */
  Analyzer stems() {
    return stems;
  }

  /** What makes words and stems of it: a misspelling is found among words. */
  Analyzer wordsAndStems() {
    return both;
  }

  /** The words of a text that say something, folded. */
  List<String> words(String text) {
    return read(words, text);
  }

  /** The stem of one such word. */
  String stem(String word) {
    return String.join("", read(stem, word));
  }

  private static TokenStream folded(TokenStream tokens) {
    return new ASCIIFoldingFilter(tokens);
  }

  private static List<String> read(Analyzer analyzer, String text) {
    List<String> found = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(term.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return found;
  }

  private static final class Chain extends Analyzer {

    /** Signs that Unicode lets stand within a word: the words beside them are to be found. */
    private static final NormalizeCharMap APART = apart(":", ".", "_");

    private static NormalizeCharMap apart(String... signs) {
      var map = new NormalizeCharMap.Builder();
      for (String sign : signs) {
        map.add(sign, " ");
      }
      return map.build();
    }

    private final boolean whole;
    private final UnaryOperator<TokenStream> filters;

    Chain(boolean whole, UnaryOperator<TokenStream> filters) {
      this.whole = whole;
      this.filters = filters;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
      return new MappingCharFilter(APART, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = whole ? new KeywordTokenizer() : new StandardTokenizer();
      return new TokenStreamComponents(tokens, filters.apply(tokens));
    }
  }
}
