/** What all screens share: their frame, their building blocks and the ways between them. */
@NullMarked
package org.lykta.app.frame;

import org.jspecify.annotations.NullMarked;
