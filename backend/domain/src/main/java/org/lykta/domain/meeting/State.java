package org.lykta.domain.meeting;

/** Whether one can come. */
public enum State {
  /** A group that starts when enough have asked for it. */
  FORMING,
  OPEN,
  /** It goes on, without room for more. */
  FULL,
  /** It rests, and is meant to go on. */
  PAUSED,
  ENDED
}
