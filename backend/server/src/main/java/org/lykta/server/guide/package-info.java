/** Guides, chapters and sections: read from files, answered over HTTP. */
@NullMarked
package org.lykta.server.guide;

import org.jspecify.annotations.NullMarked;
