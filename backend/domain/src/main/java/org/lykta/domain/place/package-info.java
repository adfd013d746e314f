/** Places in Sweden: where they are, how far it is between them, and how they are found by name. */
@NullMarked
package org.lykta.domain.place;

import org.jspecify.annotations.NullMarked;
