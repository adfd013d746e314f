/** A new text begins: questions on the terminal, then a file that the check has nothing against. */
@NullMarked
package org.lykta.server.drafting;

import org.jspecify.annotations.NullMarked;
