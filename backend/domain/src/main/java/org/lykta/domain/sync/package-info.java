/** Copies of an edition on phones, and the deltas that bring them up to date. */
@NullMarked
package org.lykta.domain.sync;

import org.jspecify.annotations.NullMarked;
