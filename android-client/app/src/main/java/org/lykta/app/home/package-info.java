/** The first thing that is seen: one thing to read, and the place where one was. */
@NullMarked
package org.lykta.app.home;

import org.jspecify.annotations.NullMarked;
