/** Guides, their chapters and sections, as they are read on a phone. */
@NullMarked
package org.lykta.app.guide;

import org.jspecify.annotations.NullMarked;
