package org.lykta.server.home;

import java.util.List;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;

/** The start page: what somebody may need right now. */
public record HomeView(Frame frame, ReadingAs readingAs, List<TextLink> guides) {}
