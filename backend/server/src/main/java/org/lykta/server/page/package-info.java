/** Single pages: read from files, answered over HTTP. */
@NullMarked
package org.lykta.server.page;

import org.jspecify.annotations.NullMarked;
