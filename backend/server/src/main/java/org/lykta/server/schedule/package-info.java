/** Sentences about time in front matter: read, and their problems told with a way to mend them. */
@NullMarked
package org.lykta.server.schedule;

import org.jspecify.annotations.NullMarked;
