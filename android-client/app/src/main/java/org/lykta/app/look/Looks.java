package org.lykta.app.look;

import android.content.Context;
import android.content.SharedPreferences;
import android.content.res.Configuration;
import android.content.res.Resources;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lykta.app.look.Look.Size;
import org.lykta.app.look.Look.Theme;
import org.lykta.domain.reader.Languages;

/** The look that the reader has chosen, and contexts that wear it. */
public final class Looks {

  /** The languages that the app itself speaks. */
  public static final List<String> LANGUAGES = List.of("sv", "sv-easy", "en", "ar");

  private static final String EASY = "sv-easy";

  /** The registered subtag for text made simpler: sv-easy is a name of our own. */
  private static final Locale EASY_SWEDISH =
      new Locale.Builder().setLanguage("sv").setVariant("simple").build();

  /** Of text, beside Android's own usual size: beyond it a word fills the screen. */
  private static final float LARGEST = 2.4f;

  private static final String STORE = "look";
  private static final String LANGUAGE = "language";
  private static final String SIZE = "size";
  private static final String THEME = "theme";

  private Looks() {}

  /** What the reader has chosen; before that, the phone's own language where it is one of ours. */
  public static Look of(Context context) {
    SharedPreferences stored = stored(context);
    @Nullable String language = stored.getString(LANGUAGE, null);
    return new Look(
        language == null ? phones() : language,
        Size.valueOf(stored(stored, SIZE, Size.USUAL)),
        Theme.valueOf(stored(stored, THEME, Theme.SYSTEM)));
  }

  private static String stored(SharedPreferences stored, String name, Enum<?> otherwise) {
    @Nullable String value = stored.getString(name, null);
    return value == null ? otherwise.name() : value;
  }

  private static String phones() {
    String phones = Resources.getSystem().getConfiguration().getLocales().get(0).getLanguage();
    return LANGUAGES.contains(phones) ? phones : Languages.ORIGINAL;
  }

  /** Keeps what was chosen; a language that is the phone's own goes on following the phone. */
  public static void keep(Context context, Look look) {
    stored(context)
        .edit()
        .putString(LANGUAGE, look.language().equals(phones()) ? null : look.language())
        .putString(SIZE, look.size().name())
        .putString(THEME, look.theme().name())
        .apply();
  }

  public static void forget(Context context) {
    stored(context).edit().clear().apply();
  }

  /** The languages to look for a text in, best first. */
  public static Languages languages(Context context) {
    return new Languages(List.of(of(context).language()));
  }

  /** {@code base} in the language, size and light that the reader has chosen. */
  public static Context worn(Context base) {
    Look look = of(base);
    Configuration worn = new Configuration(base.getResources().getConfiguration());
    Locale locale = locale(look.language());
    // for Android's own parts, such as the calendar
    Locale.setDefault(locale);
    worn.setLocale(locale);
    worn.setLayoutDirection(locale);
    worn.fontScale =
        Math.max(worn.fontScale, Math.min(worn.fontScale * look.size().share, LARGEST));
    if (look.theme() != Theme.SYSTEM) {
      int night =
          look.theme() == Theme.DARK
              ? Configuration.UI_MODE_NIGHT_YES
              : Configuration.UI_MODE_NIGHT_NO;
      worn.uiMode = (worn.uiMode & ~Configuration.UI_MODE_NIGHT_MASK) | night;
    }
    return base.createConfigurationContext(worn);
  }

  /** The locale of a language of ours; the digits are those on the keys of a telephone. */
  public static Locale locale(String language) {
    return language.equals(EASY) ? EASY_SWEDISH : Locale.forLanguageTag(language + "-u-nu-latn");
  }

  private static SharedPreferences stored(Context context) {
    return context.getSharedPreferences(STORE, Context.MODE_PRIVATE);
  }
}
