/** Texts as they are read and heard. */
@NullMarked
package org.lykta.app.text;

import org.jspecify.annotations.NullMarked;
