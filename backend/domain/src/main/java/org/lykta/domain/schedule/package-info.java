/** When something happens: sentences that an editor writes, and the occurrences they mean. */
@NullMarked
package org.lykta.domain.schedule;

import org.jspecify.annotations.NullMarked;
