package org.lykta.domain.meeting;

/** How one takes part. */
public enum Attendance {
  ON_SITE,
  ONLINE,
  PHONE,
  /** In a place or online, as one likes. */
  HYBRID;

  /** Whether there is a place to come to. */
  public boolean hasPlace() {
    return this == ON_SITE || this == HYBRID;
  }

  /** Whether one can take part from anywhere. */
  public boolean fromAnywhere() {
    return this != ON_SITE;
  }
}
