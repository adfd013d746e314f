/** Meetings on paper: a sheet of a municipality's month and a poster, to print and pin up. */
@NullMarked
package org.lykta.server.noticeboard;

import org.jspecify.annotations.NullMarked;
