/** Where MongoDB is: the one an operator names, or an embedded one that keeps its word. */
@NullMarked
package org.lykta.server.database;

import org.jspecify.annotations.NullMarked;
