package org.lykta.domain.place;

/**
 * One of Sweden's 290 municipalities.
 *
 * @param code of Statistics Sweden (SCB), four digits; the first two are the county's
 * @param slug its name in addresses
 * @param name without "kommun"
 * @param county slug of its county
 * @param seat where it is governed from
 */
public record Municipality(String code, String slug, String name, String county, Place seat) {}
