package org.lykta.domain.meeting;

/** How many have asked for a group that is forming, and how many it takes. */
public record Group(int have, int need) {}
