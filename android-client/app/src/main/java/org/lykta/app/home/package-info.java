/** The first thing one sees: what today has. */
@NullMarked
package org.lykta.app.home;

import org.jspecify.annotations.NullMarked;
