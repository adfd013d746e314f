/** What an operator may set in the environment, checked before anything starts. */
@NullMarked
package org.lykta.server.settings;

import org.jspecify.annotations.NullMarked;
