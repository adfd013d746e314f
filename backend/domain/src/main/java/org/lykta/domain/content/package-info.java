/**
 * What an editor writes, as data: documents, their texts in each language, and what may be wrong
 * with them.
 */
@NullMarked
package org.lykta.domain.content;

import org.jspecify.annotations.NullMarked;
