/** Content becomes an edition: start reading here. */
@NullMarked
package org.lykta.server.publishing;

import org.jspecify.annotations.NullMarked;
