/** What every answer over HTTP shares: problems told in sentences, headers, the contract itself. */
@NullMarked
package org.lykta.server.web;

import org.jspecify.annotations.NullMarked;
