package org.lykta.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.android.apksig.ApkVerifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The package that people get, read as a phone reads it. */
class PackageIT {

  private static final int ANDROID_8 = 26;
  private static final int ANDROID_15 = 35;
  private static final boolean RELEASE = BuiltAgain.setting("android.variant").equals("release");

  @TempDir Path folder;

  @Test
  void itAsksForNoMoreThanItNeeds() throws Exception {
    assertThat(manifest().each("uses-permission", "name"))
        .containsExactlyInAnyOrder(
            "android.permission.INTERNET",
            "android.permission.ACCESS_NETWORK_STATE",
            "android.permission.RECEIVE_BOOT_COMPLETED");
    assertThat(manifest().named("permission", "uses-permission-sdk-23")).isEmpty();
  }

  @Test
  void onlyTheLauncherMayStartIt() throws Exception {
    BinaryXml manifest = manifest();
    var parts =
        manifest.named("activity", "activity-alias", "service", "receiver", "provider").toList();
    var open =
        parts.stream().filter(part -> !"false".equals(part.attributes().get("exported"))).toList();

    assertThat(parts).allMatch(part -> part.attributes().containsKey("exported"));
    assertThat(open).singleElement().matches(part -> part.name().startsWith("activity"));
    assertThat(manifest.within(open.get(0)).filter(inner -> inner.name().equals("category")))
        .extracting(category -> category.attributes().get("name"))
        .containsExactly("android.intent.category.LAUNCHER");
  }

  @Test
  void whatSomeoneReadsStaysOnThePhone() throws Exception {
    var application = manifest().only("application").attributes();
    assertThat(application).containsEntry("allowBackup", "false");
    assertThat(application).containsKeys("fullBackupContent", "dataExtractionRules");
    assertNothingIsCopied(xml("full_backup_content"), "full-backup-content");
    assertNothingIsCopied(xml("data_extraction_rules"), "cloud-backup");
    assertNothingIsCopied(xml("data_extraction_rules"), "device-transfer");
  }

  private static void assertNothingIsCopied(BinaryXml rules, String section) {
    var excluded = rules.within(rules.only(section)).toList();
    assertThat(excluded)
        .allMatch(rule -> rule.name().equals("exclude"))
        .allMatch(rule -> ".".equals(rule.attributes().get("path")))
        .extracting(rule -> rule.attributes().get("domain"))
        .contains("root", "file", "database", "sharedpref", "external")
        .contains("device_root", "device_file", "device_database", "device_sharedpref");
  }

  @Test
  void nothingGoesInTheClearButToTheMachineItIsTriedOn() throws Exception {
    BinaryXml network = xml("network");
    assertThat(manifest().only("application").attributes())
        .containsEntry("usesCleartextTraffic", "false")
        .containsKey("networkSecurityConfig")
        .doesNotContainKey("debuggable");
    assertThat(network.only("base-config").attributes())
        .containsEntry("cleartextTrafficPermitted", "false");
    assertThat(network.named("domain").map(domain -> domain.text().toString()).collect(toSet()))
        .isEqualTo(RELEASE ? Set.of() : Set.of("localhost", "127.0.0.1"));
    assertThat(network.named("trust-anchors", "certificates", "debug-overrides")).isEmpty();
    assertThat(BuiltAgain.aapt2(folder, "dump", "resources"))
        .contains("\"" + BuiltAgain.setting("lykta.server") + "\"");
  }

  @Test
  void itRunsFromAndroid8() throws Exception {
    var versions = manifest().only("uses-sdk").attributes();
    assertThat(versions).containsEntry("minSdkVersion", String.valueOf(ANDROID_8));
    assertThat(versions).containsEntry("targetSdkVersion", String.valueOf(ANDROID_15));
  }

  @ParameterizedTest
  @ValueSource(ints = {ANDROID_8, 28, 33, ANDROID_15})
  void everyPhoneBelievesItsSignature(int version) throws Exception {
    var verified =
        new ApkVerifier.Builder(BuiltAgain.apk().toFile())
            .setMinCheckedPlatformVersion(version)
            .setMaxCheckedPlatformVersion(version)
            .build()
            .verify();

    assertThat(verified.getErrors()).isEmpty();
    assertThat(verified.isVerified()).isTrue();
  }

  @Test
  void itIsSmall() {
    assertThat(BuiltAgain.apk().toFile().length())
        .isLessThanOrEqualTo(Integer.parseInt(BuiltAgain.setting("app.most")));
  }

  @Test
  void itHasNobodyElsesClasses() throws Exception {
    try (var apk = new ZipFile(BuiltAgain.apk().toFile())) {
      SortedSet<String> classes = new TreeSet<>();
      for (ZipEntry entry : apk.stream().filter(PackageIT::isProgram).toList()) {
        classes.addAll(DexClasses.in(apk.getInputStream(entry).readAllBytes()));
      }
      assertThat(classes).contains("org.lykta.app.home.TodayScreen");
      // what D8 puts beneath records, which phones before Android 14 lack
      classes.remove("com.android.tools.r8.RecordTag");
      assertThat(classes).allMatch(name -> name.matches("org\\.(lykta|commonmark|jspecify)\\..+"));
      assertThat(classes).noneMatch(name -> name.matches("org\\.lykta\\.(server|apk)\\..+"));
    }
  }

  private static boolean isProgram(ZipEntry entry) {
    return entry.getName().endsWith(".dex");
  }

  @Test
  void itHasWhatItsLibrariesRead() throws Exception {
    try (var apk = new ZipFile(BuiltAgain.apk().toFile())) {
      assertThat(apk.getEntry("org/commonmark/internal/util/entities.txt")).isNotNull();
      assertThat(apk.stream().map(ZipEntry::getName))
          .as("no code of the system's own, no pictures of the build")
          .allMatch(
              name ->
                  name.matches(
                      "AndroidManifest\\.xml|resources\\.arsc|classes\\d*\\.dex|res/.+|assets/.+|org/.+"));
    }
  }

  @Test
  void androidReadsItsTablesWithoutUnpackingThem() throws Exception {
    try (var apk = new ZipFile(BuiltAgain.apk().toFile())) {
      assertThat(apk.getEntry("resources.arsc").getMethod()).isEqualTo(ZipEntry.STORED);
    }
  }

  @Test
  void itCarriesTheEditionOfItsDay() throws Exception {
    try (var apk = new ZipFile(BuiltAgain.apk().toFile())) {
      byte[] carried = apk.getInputStream(apk.getEntry("assets/edition.json")).readAllBytes();

      assertThat(new BuiltAgain(folder).edition()).hasBinaryContent(carried);
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    assertThat(new BuiltAgain(folder).packed()).hasSameBinaryContentAs(BuiltAgain.unsigned());
  }

  private BinaryXml manifest() throws Exception {
    return told("AndroidManifest.xml");
  }

  private BinaryXml xml(String name) throws Exception {
    return told("res/xml/" + name + ".xml");
  }

  private BinaryXml told(String file) throws Exception {
    return BinaryXml.of(BuiltAgain.aapt2(folder, "dump", "xmltree", "--file", file));
  }
}
