/**
 * Meetings in the Meeting Guide format of others: our weekly ones sent out, and theirs taken in as
 * files.
 */
@NullMarked
package org.lykta.server.meetingguide;

import org.jspecify.annotations.NullMarked;
