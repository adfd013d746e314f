package org.lykta.app;

import android.app.Application;
import android.content.pm.PackageManager.NameNotFoundException;
import android.os.Handler;
import android.os.Looper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lykta.app.about.AboutScreen;
import org.lykta.app.about.Deletion;
import org.lykta.app.about.LicencesScreen;
import org.lykta.app.about.SettingsScreen;
import org.lykta.app.edition.CopyStore;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.ItemReader;
import org.lykta.app.edition.KindReader;
import org.lykta.app.frame.Way;
import org.lykta.app.frame.Ways;
import org.lykta.app.guide.ChapterReader;
import org.lykta.app.guide.ChapterScreen;
import org.lykta.app.guide.GuideReader;
import org.lykta.app.guide.GuideScreen;
import org.lykta.app.guide.GuidesScreen;
import org.lykta.app.guide.SectionReader;
import org.lykta.app.guide.SectionScreen;
import org.lykta.app.home.TodayScreen;
import org.lykta.app.page.HelpScreen;
import org.lykta.app.page.PageReader;
import org.lykta.app.page.PageScreen;
import org.lykta.app.page.PagesScreen;
import org.lykta.app.reader.FirstScreen;
import org.lykta.app.reader.ProfileScreen;
import org.lykta.app.search.Search;
import org.lykta.app.search.SearchIndex;
import org.lykta.app.search.SearchScreen;
import org.lykta.app.story.StoriesScreen;
import org.lykta.app.story.StoryReader;
import org.lykta.app.story.StoryScreen;
import org.lykta.app.sync.Contacts;
import org.lykta.app.sync.Openings;
import org.lykta.app.sync.Server;
import org.lykta.app.sync.Sync;

/** Puts the app together. Rooms ask it for their parts as they ask Android for its services. */
public class Lykta extends Application implements CurrentEdition.Carried {

  private static final String BUILT_WITH = "edition.json";
  private static final int PIECE = 16_384;

  private final Map<String, Object> parts = new HashMap<>();

  @Override
  public void onCreate() {
    super.onCreate();
    Executor background = background();
    Executor main = new Handler(Looper.getMainLooper())::post;
    SearchIndex index = new SearchIndex();
    CopyStore store = new CopyStore(this, index);
    CurrentEdition edition =
        new CurrentEdition(store, new ItemReader(kinds()), this, background, main);
    Contacts contacts = new Contacts(this, clock(), mark());
    add(Clock.class, clock());
    add(Ways.class, new Ways(ways()));
    add(CurrentEdition.class, edition);
    add(Search.class, new Search(store, index, background, main));
    Sync sync = new Sync(this, edition, new Server(serverAddress()), contacts, network(), main);
    add(Sync.class, sync);
    registerActivityLifecycleCallbacks(new Openings(sync));
    add(Deletion.class, new Deletion(this, background, main));
  }

  private <P> void add(Class<P> kind, P part) {
    parts.put(kind.getName(), part);
  }

  @Override
  public @Nullable Object getSystemService(String name) {
    Object part = parts.get(name);
    return part == null ? super.getSystemService(name) : part;
  }

  /** What takes longer than a blink and needs no network, one after the other. */
  protected Executor background() {
    return Executors.newSingleThreadExecutor();
  }

  /** Beside the other: a slow network keeps nobody from reading. */
  protected Executor network() {
    return Executors.newSingleThreadExecutor();
  }

  protected Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  protected Supplier<String> serverAddress() {
    return () -> getString(R.string.server_address);
  }

  private static List<KindReader> kinds() {
    return List.of(
        new GuideReader(),
        new ChapterReader(),
        new SectionReader(),
        new StoryReader(),
        new PageReader());
  }

  private static List<Way> ways() {
    return List.of(
        Way.of(Ways.HOME, TodayScreen.class),
        Way.of(Ways.FIRST, FirstScreen.class),
        Way.of(Ways.GUIDES, GuidesScreen.class),
        Way.of("/guider/[^/#]+", GuideScreen.class),
        Way.of("/guider/[^/#]+/[^/#]+", ChapterScreen.class),
        Way.of("/guider/[^/#]+/[^/#]+#[^/#]+", SectionScreen.class),
        Way.of(Ways.STORIES, StoriesScreen.class),
        Way.of("/berattelser/[^/#]+", StoryScreen.class),
        Way.of(Ways.HELP + "(#.*)?", HelpScreen.class),
        Way.of(Ways.PAGES, PagesScreen.class),
        Way.of("/sidor/[^/#]+(#.*)?", PageScreen.class),
        Way.of(Ways.SEARCH, SearchScreen.class),
        Way.of(Ways.PROFILE, ProfileScreen.class),
        Way.of(Ways.SETTINGS, SettingsScreen.class),
        Way.of(Ways.ABOUT, AboutScreen.class),
        Way.of(Ways.LICENCES, LicencesScreen.class));
  }

  @Override
  public String json() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try (InputStream in = getAssets().open(BUILT_WITH)) {
      for (int some = in.read(piece); some >= 0; some = in.read(piece)) {
        all.write(piece, 0, some);
      }
    }
    return new String(all.toByteArray(), StandardCharsets.UTF_8);
  }

  @Override
  public String mark() {
    try {
      return String.valueOf(getPackageManager().getPackageInfo(getPackageName(), 0).lastUpdateTime);
    } catch (NameNotFoundException impossible) {
      throw new IllegalStateException("this app is not installed", impossible);
    }
  }
}
