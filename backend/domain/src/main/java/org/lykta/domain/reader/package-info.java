/**
 * Who reads and what fits: profile, audience, pacing, languages, and the words for why a text is
 * shown.
 */
@NullMarked
package org.lykta.domain.reader;

import org.jspecify.annotations.NullMarked;
