package org.lykta.domain.story;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Slug;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;

/**
 * A person's own story, or one composed of several people's.
 *
 * @param composed put together by an editor; always labelled, and after real ones
 * @param consent the teller's agreement; null for a composed story
 */
public record Story(Head head, boolean composed, @Nullable Consent consent) implements Document {

  public static final String KIND = "story";

  public static DocumentId id(String slug) {
    return DocumentId.of(KIND, slug);
  }

  /** The one that an address names; empty also when that is no name at all. */
  public static Optional<Story> find(Library library, String slug) {
    return Slug.isSlug(slug) ? library.find(Story.class, id(slug)) : Optional.empty();
  }

  @Override
  public Story with(Head other) {
    return new Story(other, composed, consent);
  }

  @Override
  public String address() {
    return "/berattelser/" + slug();
  }

  /** Real before composed, then shared themes, then role and age, then name. Leaves none out. */
  public static List<Story> ordered(Collection<Story> stories, Profile profile) {
    return stories.stream()
        .sorted(
            Comparator.comparing(Story::composed)
                .thenComparing(story -> -story.sharedThemes(profile.told(Facet.THEME)))
                .thenComparing(story -> -story.likeness(profile))
                .thenComparing(Story::slug))
        .collect(Collectors.toList());
  }

  /**
   * At most {@code limit} stories that share a theme with what is being read or with the reader,
   * nearest first.
   */
  public static List<Story> beside(
      Collection<Story> stories, Set<String> themes, Profile profile, int limit) {
    List<Story> near =
        stories.stream()
            .filter(
                story ->
                    story.sharedThemes(themes) > 0
                        || story.sharedThemes(profile.told(Facet.THEME)) > 0)
            .collect(Collectors.toList());
    return ordered(near, profile).stream().limit(limit).collect(Collectors.toList());
  }

  private long sharedThemes(Set<String> themes) {
    return head().themes().stream().filter(themes::contains).count();
  }

  private long likeness(Profile profile) {
    return head().audience().wanted().entrySet().stream()
        .filter(facet -> facet.getKey() == Facet.ROLE || facet.getKey() == Facet.AGE)
        .filter(facet -> !Collections.disjoint(facet.getValue(), profile.told(facet.getKey())))
        .count();
  }
}
