/** Stories, as they are read on a phone. */
@NullMarked
package org.lykta.app.story;

import org.jspecify.annotations.NullMarked;
