/** Times as other calendars read them (iCalendar, RFC 5545). Knows nothing of who meets. */
@NullMarked
package org.lykta.server.calendar;

import org.jspecify.annotations.NullMarked;
