/** Who reads, from what a request tells. */
@NullMarked
package org.lykta.server.reader;

import org.jspecify.annotations.NullMarked;
