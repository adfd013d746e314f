/**
 * "Något stämmer inte": readers tell that a listing is wrong, by closed reasons and without a name.
 */
@NullMarked
package org.lykta.server.report;

import org.jspecify.annotations.NullMarked;
