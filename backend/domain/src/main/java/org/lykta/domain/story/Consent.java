package org.lykta.domain.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A teller's agreement. Never a name: Git does not forget.
 *
 * @param reference where the agreement is kept, outside this house
 * @param given the day it was given
 * @param until the last day it holds; null until taken back
 */
public record Consent(String reference, LocalDate given, @Nullable LocalDate until) {}
