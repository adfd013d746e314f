/** Editions: stored, followed, held in memory, and their answers prepared. */
@NullMarked
package org.lykta.server.edition;

import org.jspecify.annotations.NullMarked;
