/** Single pages that stand outside the guides, such as Hjälp nu. */
@NullMarked
package org.lykta.domain.page;

import org.jspecify.annotations.NullMarked;
