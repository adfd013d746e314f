/** Turns compiled classes and Android resources into a signed package, without any Android SDK. */
@NullMarked
package org.lykta.apk;

import org.jspecify.annotations.NullMarked;
