/** The copy of the edition on this phone: what is stored, and what screens read of it. */
@NullMarked
package org.lykta.app.edition;

import org.jspecify.annotations.NullMarked;
