/** A Git host says that something was pushed: whether it may be believed, and what it means. */
@NullMarked
package org.lykta.server.webhook;

import org.jspecify.annotations.NullMarked;
