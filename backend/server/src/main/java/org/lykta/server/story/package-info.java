/** Stories: read from files, answered over HTTP. */
@NullMarked
package org.lykta.server.story;

import org.jspecify.annotations.NullMarked;
