package org.lykta.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * How one reaches those who hold a meeting.
 *
 * @param form a web address
 */
public record Contact(
    @Nullable String mail, @Nullable String sms, @Nullable String phone, @Nullable String form) {

  public static final Contact NONE = new Contact(null, null, null, null);

  /** Whether one can get in touch without speaking. */
  public boolean withoutCalling() {
    return mail != null || sms != null || form != null;
  }

  public boolean none() {
    return equals(NONE);
  }
}
