package org.lykta.server.search;

/**
 * A piece of a snippet, in plain characters: whoever draws it escapes it.
 *
 * @param matched whether it is a word that was searched for
 */
public record Fragment(String words, boolean matched) {}
