/** Where the program starts: a server, or a tool for editors. */
@NullMarked
package org.lykta.server;

import org.jspecify.annotations.NullMarked;
