/** For those who write: what became of their work, what to look after, and a look at it ahead. */
@NullMarked
package org.lykta.server.editors;

import org.jspecify.annotations.NullMarked;
