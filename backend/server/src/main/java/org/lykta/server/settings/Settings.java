package org.lykta.server.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables that start with {@code LYKTA_}, with defaults that hold for the bare
 * jar.
 *
 * @param port 0-65535; 0 lets the system choose
 * @param data folder for the embedded database
 * @param content where what editors write is
 * @param mongodb the operator's own MongoDB; empty for the embedded one
 * @param examples whether invented documents are served
 * @param baseUrl the public address, without a slash at the end
 * @param trustedProxies networks whose forwarded headers are believed, in CIDR form
 * @param leaveUrl the neutral public page that "Lämna sidan" goes to
 * @param publishPoll how often a Git remote is asked, 5 s to 3 h, so that a copy of what was
 *     deleted is renewed within a day
 * @param webhookSecret shared with the Git host; empty switches the webhook off
 * @param editorKey opens the editors' page; empty switches it off
 * @param firebaseCredentials service account file; empty switches Firebase off
 */
public record Settings(
    int port,
    Path data,
    ContentPlace content,
    Optional<String> mongodb,
    boolean examples,
    URI baseUrl,
    List<String> trustedProxies,
    URI leaveUrl,
    Duration publishPoll,
    Optional<String> webhookSecret,
    Optional<String> editorKey,
    Optional<Path> firebaseCredentials) {

  /**
   * Reads and checks them all.
   *
   * @throws BadSetting at the first value that cannot be used, or a name that is none
   */
  public static Settings from(Map<String, String> environment) {
    var values = new SettingValues(environment);
    var settings =
        new Settings(
            values.number("LYKTA_PORT", 8080, 0, 65_535),
            values.folder("LYKTA_DATA", "data"),
            values.content("LYKTA_CONTENT", "content"),
            values.mongodb("LYKTA_MONGODB_URI"),
            values.onOff("LYKTA_EXAMPLES"),
            values.address("LYKTA_BASE_URL", "http://localhost:8080"),
            values.networks("LYKTA_TRUSTED_PROXIES"),
            values.address("LYKTA_LEAVE_URL", "https://www.smhi.se"),
            values.duration(
                "LYKTA_PUBLISH_POLL", "60s", Duration.ofSeconds(5), Duration.ofHours(3)),
            values.secret("LYKTA_WEBHOOK_SECRET"),
            values.secret("LYKTA_EDITOR_KEY"),
            values.file("LYKTA_FIREBASE_CREDENTIALS"));
    values.refuseUnknown();
    return settings;
  }
}
