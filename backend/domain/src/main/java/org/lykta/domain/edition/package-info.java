/** One whole, unchanging set of documents, and the manifest that names it. */
@NullMarked
package org.lykta.domain.edition;

import org.jspecify.annotations.NullMarked;
