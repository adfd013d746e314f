package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.android.apksig.ApkVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.apk.Aapt2;
import org.lykta.apk.ApkBuilder;

/** The package as a phone gets it. */
class PackageIT {

  private static final Path APK = Path.of(System.getProperty("apk"));
  private static final Path UNSIGNED = Path.of(System.getProperty("apk.unsigned"));
  private static final int MOST_BYTES = Integer.parseInt(System.getProperty("apk.most"));

  private static final Pattern PERMISSION = Pattern.compile("uses-permission: name='([^']+)'");
  private static final Pattern CLASS = Pattern.compile("L(([a-z0-9]+/)+)[A-Z][A-Za-z0-9$]*;");

  /** What D8 writes in the place of what old phones lack. */
  private static final String D8S_OWN = "com/android/tools/r8/";

  @TempDir static Path folder;

  private static String manifest;
  private static String permissions;

  @BeforeAll
  static void read() throws Exception {
    Path aapt2 = Aapt2.unpackedIn(folder);
    manifest = said(aapt2, "dump", "xmltree", "--file", "AndroidManifest.xml", APK.toString());
    permissions = said(aapt2, "dump", "permissions", APK.toString());
  }

  private static String said(Path program, String... rest) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(rest));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void itMayReachTheNetworkAndBeginWithThePhoneAndNothingElse() {
    Set<String> asked = new TreeSet<>();
    Matcher permission = PERMISSION.matcher(permissions);
    while (permission.find()) {
      asked.add(permission.group(1));
    }
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "android.permission.INTERNET",
            "android.permission.ACCESS_NETWORK_STATE",
            "android.permission.RECEIVE_BOOT_COMPLETED");
  }

  @Test
  void otherAppsCanOpenItsFirstScreenAndNothingElse() {
    List<String> parts = List.of(manifest.split("\n *E: (?=activity|service|receiver|provider)"));
    assertThat(parts.stream().skip(1)).isNotEmpty().allMatch(part -> part.contains(":exported("));
    assertThat(
            parts.stream()
                .skip(1)
                .filter(part -> part.matches("(?s).*:exported\\([^)]*\\)=true.*")))
        .singleElement()
        .asString()
        .contains(".home.TodayScreen")
        .contains("android.intent.category.LAUNCHER");
  }

  @Test
  void nothingIsCopiedToACloudAndNothingIsSentInTheOpen() {
    assertThat(manifest)
        .containsPattern(":allowBackup\\([^)]*\\)=false")
        .containsPattern(":usesCleartextTraffic\\([^)]*\\)=false")
        .contains(":dataExtractionRules(")
        .contains(":networkSecurityConfig(")
        .doesNotContainPattern(":debuggable\\([^)]*\\)=true");
  }

  @Test
  void itRunsOnAndroid8AndKnowsAndroid15() {
    assertThat(manifest)
        .containsPattern(":minSdkVersion\\([^)]*\\)=26")
        .containsPattern(":targetSdkVersion\\([^)]*\\)=35");
  }

  @Test
  void itIsSmall() throws IOException {
    assertThat(Files.size(APK)).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void itIsSignedForEveryPhoneItIsFor() throws Exception {
    var result =
        new ApkVerifier.Builder(APK.toFile()).setMinCheckedPlatformVersion(26).build().verify();
    assertThat(result.getErrors()).isEmpty();
    assertThat(result.isVerified()).isTrue();
    assertThat(result.isVerifiedUsingV2Scheme()).isTrue();
    assertThat(result.isVerifiedUsingV3Scheme()).isTrue();
  }

  @Test
  void nobodyElsesCodeIsInItButThatOfTheLicencesScreen() throws IOException {
    Set<String> packages = new TreeSet<>();
    try (var apk = new ZipFile(APK.toFile())) {
      for (var entry : java.util.Collections.list(apk.entries())) {
        if (entry.getName().endsWith(".dex")) {
          byte[] dex = apk.getInputStream(entry).readAllBytes();
          Matcher name = CLASS.matcher(new String(dex, StandardCharsets.ISO_8859_1));
          while (name.find()) {
            packages.add(name.group(1));
          }
        }
      }
    }
    assertThat(packages)
        .contains("org/lykta/app/guide/")
        .allMatch(
            name ->
                List.of(
                        "org/lykta/",
                        "org/commonmark/",
                        "org/jspecify/",
                        "java/",
                        "android/",
                        "dalvik/",
                        "org/json/",
                        D8S_OWN)
                    .stream()
                    .anyMatch(name::startsWith));
  }

  @Test
  void theEditionInItIsTheOneThatTheServerExports() throws Exception {
    byte[] exported = Files.readAllBytes(Path.of(System.getProperty("edition")));
    try (var apk = new ZipFile(APK.toFile())) {
      byte[] carried = apk.getInputStream(apk.getEntry("assets/edition.json")).readAllBytes();
      assertThat(carried).isEqualTo(exported);
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    byte[] first = Files.readAllBytes(UNSIGNED);
    Path work = UNSIGNED.getParent();
    Path again = Files.createDirectories(folder.resolve("again"));
    for (String input : List.of("resources.ap_", "aapt-rules.pro")) {
      Files.copy(work.resolve(input), again.resolve(input));
    }
    ApkBuilder.main(
        "package",
        "--variant",
        System.getProperty("variant"),
        "--framework",
        System.getProperty("framework"),
        "--classes",
        System.getProperty("classes"),
        "--rules",
        System.getProperty("rules"),
        "--out",
        again.toString(),
        "--min",
        "26");
    assertThat(Files.readAllBytes(again.resolve(UNSIGNED.getFileName()))).isEqualTo(first);
  }
}
