/** The content of a Git repository: fetched, and read commit by commit. */
@NullMarked
package org.lykta.server.git;

import org.jspecify.annotations.NullMarked;
