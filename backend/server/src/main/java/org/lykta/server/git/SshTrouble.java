package org.lykta.server.git;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.jspecify.annotations.Nullable;

/** What stood in the way of an attempt over ssh, told so that an operator knows what to do. */
final class SshTrouble {

  private final Path folder;

  // written by the library's threads
  private volatile @Nullable String host;
  private volatile @Nullable String lockedKey;

  /**
   * Nothing stands in the way yet.
   *
   * @param folder where keys and known hosts are
   */
  SshTrouble(Path folder) {
    this.folder = folder;
  }

  void forget() {
    host = null;
    lockedKey = null;
  }

  /** The host stands in no file. Its address is as there: a port other than 22 after brackets. */
  void unknownHost(String address, String shown) {
    host =
        "värden %s är okänd och visade nyckeln %s. Jämför med fingeravtrycket som värden själv uppger; stämmer det, lägg till raden från ssh-keyscan %s i %s."
            .formatted(address, shown, scanned(address), folder.resolve("known_hosts"));
  }

  void changedHost(String address, String shown) {
    host =
        "värden %s visade nyckeln %s, och det är en annan än i %s. Någon annan kan ha svarat: fråga den som sköter värden. Är nyckeln bytt, ta bort den gamla med ssh-keygen -R '%s' och lägg till raden från ssh-keyscan %s när fingeravtrycket stämmer."
            .formatted(address, shown, folder.resolve("known_hosts"), address, scanned(address));
  }

  void lockedKey(String file) {
    lockedKey = file;
  }

  String whatToDo(Throwable failure) {
    String refused = host;
    if (refused != null) {
      return refused;
    }
    if (!noKeyFits(failure)) {
      return "kontrollera adressen och grenen i LYKTA_CONTENT, och att Lyktas nyckel får läsa där.";
    }
    String locked = lockedKey;
    return locked == null
        ? "värden godtar ingen nyckel i %s. Lägg en där som Lykta får läsa, och ge värden dess andra del, den i filen som slutar på .pub, med rätt att läsa."
            .formatted(folder)
        : "nyckeln %s har en lösenfras, och ingen kan skriva den åt Lykta. Gör en nyckel utan lösenfras åt Lykta, med rätt att läsa och inget mer."
            .formatted(locked);
  }

  private static boolean noKeyFits(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(
            failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
        .anyMatch(
            cause ->
                cause instanceof SshException ssh
                    && ssh.getDisconnectCode()
                        == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE);
  }

  /** What ssh-keyscan wants to be told: {@code [host]:2222} is {@code -p 2222 host}. */
  private static String scanned(String address) {
    return address.replaceFirst("^\\[(.*)]:([0-9]+)$", "-p $2 $1");
  }
}
