/** The start page, and what search engines ask for: what is here and where it lies. */
@NullMarked
package org.lykta.server.home;

import org.jspecify.annotations.NullMarked;
