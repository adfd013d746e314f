package org.lykta.server.web;

/** A page that says what went wrong and where to go from there. */
public record ErrorView(Frame frame, String sentence) {}
