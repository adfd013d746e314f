/** Pages that stand alone; Hjälp nu first of all. */
@NullMarked
package org.lykta.app.page;

import org.jspecify.annotations.NullMarked;
