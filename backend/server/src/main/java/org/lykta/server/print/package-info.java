/** Typesetting: a booklet in, PDF bytes out. Knows nothing of what booklets tell. */
@NullMarked
package org.lykta.server.print;

import org.jspecify.annotations.NullMarked;
