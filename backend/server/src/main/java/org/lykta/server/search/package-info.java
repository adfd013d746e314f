/** Full-text search over what may be read now, in every language of the house. */
@NullMarked
package org.lykta.server.search;

import org.jspecify.annotations.NullMarked;
