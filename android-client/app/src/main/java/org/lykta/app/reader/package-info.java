/** What the reader has told about herself; it never leaves the phone. */
@NullMarked
package org.lykta.app.reader;

import org.jspecify.annotations.NullMarked;
