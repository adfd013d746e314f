/** How rooms get what was put together for them, and what Android has for them. */
@NullMarked
package org.lykta.app.parts;

import org.jspecify.annotations.NullMarked;
