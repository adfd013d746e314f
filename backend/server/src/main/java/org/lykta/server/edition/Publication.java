package org.lykta.server.edition;

import org.lykta.domain.edition.Changes;
import org.lykta.domain.edition.Edition;

/**
 * What publishing led to.
 *
 * @param edition what is current afterwards
 * @param changes what it has otherwise than the one before; nothing when that one already was the
 *     same
 */
public record Publication(Edition edition, Changes changes) {}
