package org.lykta.server.print;

/**
 * What the template draws.
 *
 * @param css the style sheet, ours
 */
public record BookletPage(Booklet booklet, String css) {}
