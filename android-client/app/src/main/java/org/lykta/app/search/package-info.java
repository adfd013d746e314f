/** Finding a text by its words, without network. */
@NullMarked
package org.lykta.app.search;

import org.jspecify.annotations.NullMarked;
