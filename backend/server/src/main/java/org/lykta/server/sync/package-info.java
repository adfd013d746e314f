/** Copies of the edition for phones: everything once, then only what has changed. */
@NullMarked
package org.lykta.server.sync;

import org.jspecify.annotations.NullMarked;
