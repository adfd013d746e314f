/** Places in Sweden over HTTP, found by the beginning of their name. */
@NullMarked
package org.lykta.server.place;

import org.jspecify.annotations.NullMarked;
