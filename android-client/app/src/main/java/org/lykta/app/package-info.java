/** The Android app. {@link org.lykta.app.Lykta} puts its parts together. */
@NullMarked
package org.lykta.app;

import org.jspecify.annotations.NullMarked;
