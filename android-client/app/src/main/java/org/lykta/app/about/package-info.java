/** What the app is, what it keeps, and whose work it stands on. */
@NullMarked
package org.lykta.app.about;

import org.jspecify.annotations.NullMarked;
