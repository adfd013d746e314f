/** Meetings and venues: read from files, found near somebody, answered as data and as pages. */
@NullMarked
package org.lykta.server.meeting;

import org.jspecify.annotations.NullMarked;
