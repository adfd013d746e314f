package org.lykta.server.web;

/**
 * A link to something to read.
 *
 * @param address in the reader's language
 * @param tongue the language its title is written in
 */
public record TextLink(String address, String title, Words tongue) {}
