package org.lykta.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a first visit asks of one.
 *
 * @param answerDays within how many days those who write are answered; null when nobody has
 *     promised
 * @param cost kronor each time, 0 for free; null when nobody has said
 * @param dropIn whether one comes without signing up
 * @param visitBefore whether one may come and look beforehand
 * @param bringSomeone whether one may bring somebody
 * @param meetsYou whether somebody can meet one outside the first time
 */
public record Terms(
    @Nullable Integer answerDays,
    @Nullable Integer cost,
    boolean dropIn,
    boolean visitBefore,
    boolean bringSomeone,
    boolean meetsYou) {}
