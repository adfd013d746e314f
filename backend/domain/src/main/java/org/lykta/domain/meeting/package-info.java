/** Meetings and their venues: what one may know before coming, and which are near and soon. */
@NullMarked
package org.lykta.domain.meeting;

import org.jspecify.annotations.NullMarked;
