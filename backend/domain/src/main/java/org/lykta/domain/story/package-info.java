/** People's own stories: who agreed to what, and which come first for a reader. */
@NullMarked
package org.lykta.domain.story;

import org.jspecify.annotations.NullMarked;
