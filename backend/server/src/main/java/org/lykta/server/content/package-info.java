/** Files become documents: reading, every check, and the editors' content check. */
@NullMarked
package org.lykta.server.content;

import org.jspecify.annotations.NullMarked;
