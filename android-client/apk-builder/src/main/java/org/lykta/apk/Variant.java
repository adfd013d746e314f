package org.lykta.apk;

/** For whom the app is built. */
enum Variant {
  /** For trying: as written, signed with a key of this machine's own. */
  DEBUG,
  /** For people: only what is reached, signed with Lykta's key. */
  RELEASE
}
