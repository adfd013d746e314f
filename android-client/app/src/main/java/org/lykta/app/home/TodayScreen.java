package org.lykta.app.home;

import android.content.Intent;
import android.os.Bundle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Views;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.FirstScreen;
import org.lykta.app.reader.Profiles;
import org.lykta.app.sync.Schedule;
import org.lykta.app.sync.Sync;
import org.lykta.app.text.Bookmark;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.OneThing;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.story.Story;

/**
 * Where the app begins: one thing to read, and the place where the reader was. Nothing else asks.
 */
public final class TodayScreen extends Screen {

  @Override
  protected String tab() {
    return Ways.HOME;
  }

  @Override
  protected void onCreate(@Nullable Bundle saved) {
    super.onCreate(saved);
    Schedule.daily(this);
    if (FirstScreen.isWanted(this)) {
      Ways.of(this)
          .to(this, Ways.FIRST)
          .ifPresent(first -> startActivity(first.addFlags(Intent.FLAG_ACTIVITY_NO_ANIMATION)));
      finish();
    }
  }

  /** She may have read on since, or told something. */
  @Override
  protected List<Object> shows(Contents contents) {
    return List.of(
        super.shows(contents),
        Bookmark.of(this),
        Profiles.of(this),
        Sync.of(this).contacts().isAppTooOld());
  }

  @Override
  protected void show(Page page, Contents contents) {
    Library library = contents.readable(Today.of(this));
    page.title(words(R.string.home_title));
    if (Sync.of(this).contacts().isAppTooOld()) {
      page.notice(words(R.string.app_too_old));
    }
    read(library).ifPresent(document -> showResume(page, document));
    OneThing.of(library, Profiles.of(this), Looks.languages(this), Today.of(this))
        .ifPresent(section -> showOne(page, section));
    page.row(
        words(R.string.home_guides), words(R.string.home_guides_text), () -> open(Ways.GUIDES));
    page.row(
        words(R.string.home_stories), words(R.string.home_stories_text), () -> open(Ways.STORIES));
    if (Profiles.of(this).equals(Profile.UNTOLD)) {
      page.row(
          words(R.string.profile_title),
          words(R.string.home_profile_text),
          () -> open(Ways.PROFILE));
    }
    page.quiet(words(R.string.home_quiet));
  }

  private Optional<Document> read(Library library) {
    return Bookmark.of(this)
        .flatMap(
            mark ->
                library.stream()
                    .filter(document -> document.address().equals(mark.address()))
                    .findFirst());
  }

  private void showResume(Page page, Document document) {
    Text text = document.head().text(Looks.languages(this));
    page.brightCard(
        words(R.string.home_resume),
        Views.in(Looks.locale(text.language()), text.title()),
        document instanceof Story story && story.composed() ? words(R.string.composed) : null,
        () -> open(document.address()));
  }

  private void showOne(Page page, Section section) {
    Text text = section.head().text(Looks.languages(this));
    page.over(words(R.string.home_one));
    page.in(text.language())
        .card(
            text.title(),
            text.summary(),
            getResources().getQuantityString(R.plurals.minutes, text.minutes(), text.minutes()),
            () -> open(section.address()));
  }
}
