package org.lykta.server.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Source;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Words;

/**
 * A page that stands alone.
 *
 * @param html its text, ready to be put on the page
 * @param fallback whether it is in another language than the page around it
 */
public record PageView(
    Frame frame,
    String summary,
    Words tongue,
    @Nullable String note,
    String html,
    @Nullable LocalDate reviewed,
    List<Source> sources,
    boolean fallback) {}
