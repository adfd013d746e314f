package org.lykta.server.search;

import java.util.List;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Text;

/**
 * A document that answers a search.
 *
 * @param text the one of its texts where the words were found
 * @param snippet about 180 characters around the best place of the text, or its summary when only
 *     title or summary hold the words; pieces in order
 */
public record Found(Document document, Text text, List<Fragment> snippet) {}
