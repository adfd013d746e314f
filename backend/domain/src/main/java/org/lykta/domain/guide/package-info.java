/** Guides, their chapters and sections, and the choice of sections for one reader. */
@NullMarked
package org.lykta.domain.guide;

import org.jspecify.annotations.NullMarked;
