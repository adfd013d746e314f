/** Contact with the server: one question, one answer, applied whole or not at all. */
@NullMarked
package org.lykta.app.sync;

import org.jspecify.annotations.NullMarked;
