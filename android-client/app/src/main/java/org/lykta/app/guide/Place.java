package org.lykta.app.guide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Slug;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.Section;

/**
 * A place in the guides as an address has it: {@code /guider/guide/chapter#section}.
 *
 * @param chapter null for a whole guide
 * @param section null for a whole chapter
 */
record Place(String guide, @Nullable String chapter, @Nullable String section) {

  static Place of(String address) {
    String[] parts = address.substring("/guider/".length()).split("[/#]", 3);
    return new Place(
        parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
  }

  Optional<Guide> guide(Library library) {
    return Guide.find(library, guide);
  }

  Optional<Chapter> chapter(Library library) {
    return chapter == null || !Slug.isSlug(guide) || !Slug.isSlug(chapter)
        ? Optional.empty()
        : library.find(Chapter.class, Chapter.id(guide, chapter));
  }

  Optional<Section> section(Library library) {
    return section == null || !Slug.isSlug(section)
        ? Optional.empty()
        : chapter(library)
            .flatMap(in -> library.find(Section.class, in.id().child(Section.KIND, section)));
  }
}
