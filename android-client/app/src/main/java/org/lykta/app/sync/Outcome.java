package org.lykta.app.sync;

/** What came of a contact with the server. */
public enum Outcome {
  /** The phone has what the server has. */
  CURRENT,
  /** No network, or no server there. What was read goes on being there. */
  AWAY,
  /** The server answered something that is no edition. */
  TROUBLE,
  /** The phone could not store what was sent. */
  NO_ROOM,
  /** There is more than may be fetched on a network that costs. */
  WAITS_FOR_WIFI,
  /** The server has begun to speak in a way that this app is too old for. */
  APP_TOO_OLD;

  /** Whether trying again by itself, later, may help. */
  boolean mayPass() {
    return this == AWAY || this == TROUBLE || this == NO_ROOM;
  }

  /** Whether it still holds when the reader comes back to it days later. */
  public boolean lasts() {
    return this == WAITS_FOR_WIFI || this == APP_TOO_OLD;
  }
}
