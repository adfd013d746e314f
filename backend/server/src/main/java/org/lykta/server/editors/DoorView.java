package org.lykta.server.editors;

import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Frame;

/**
 * The page that asks for the key.
 *
 * @param sentence why it did not open; null at first
 */
public record DoorView(Frame frame, @Nullable String sentence) {}
