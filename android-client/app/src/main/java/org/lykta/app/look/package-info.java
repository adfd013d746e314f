/** How Lykta looks to this reader: language, size of text, light or dark. */
@NullMarked
package org.lykta.app.look;

import org.jspecify.annotations.NullMarked;
