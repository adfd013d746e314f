package org.lykta.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.app.Built.setting;

import com.android.apksig.ApkVerifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The package that the build made, and the one that people would get, read as a phone does. */
@ParameterizedClass(name = "{0}")
@MethodSource("packages")
class PackageIT {

  private static final int ANDROID_8 = 26;
  private static final int ANDROID_15 = 35;

  @TempDir static Path folder;

  @Parameter Built built;

  static List<Built> packages() throws Exception {
    BuiltAgain release = BuiltAgain.forPeople(folder);
    release.packed(Path.of(setting("app.assets")));
    return List.of(Built.byThisBuild(), release.signed());
  }

  @Test
  void itAsksForNoMoreThanItNeeds() throws Exception {
    assertThat(built.manifest().each("uses-permission", "name"))
        .containsExactlyInAnyOrder(
            "android.permission.INTERNET",
            "android.permission.ACCESS_NETWORK_STATE",
            "android.permission.RECEIVE_BOOT_COMPLETED");
    assertThat(built.manifest().named("permission", "uses-permission-sdk-23")).isEmpty();
  }

  @Test
  void onlyTheLauncherMayStartIt() throws Exception {
    BinaryXml manifest = built.manifest();
    var parts = manifest.named(Built.PARTS).toList();
    var open = parts.stream().filter(PackageIT::isOpen).toList();

    assertThat(parts).allMatch(part -> part.attributes().containsKey("exported"));
    assertThat(open).singleElement().matches(part -> part.name().startsWith("activity"));
    assertThat(manifest.within(open.get(0)).filter(inner -> inner.name().equals("category")))
        .extracting(category -> category.attributes().get("name"))
        .containsExactly("android.intent.category.LAUNCHER");
  }

  private static boolean isOpen(BinaryXml.Element part) {
    return !"false".equals(part.attributes().get("exported"));
  }

  @Test
  void aLongPressOnItsIconLeadsToHelp() throws Exception {
    BinaryXml manifest = built.manifest();
    var launcher = manifest.named("activity").filter(PackageIT::isOpen).findFirst().orElseThrow();
    var shortcuts = manifest.within(launcher).filter(PackageIT::isMetaData).findFirst();
    assertThat(shortcuts.orElseThrow().attributes())
        .containsEntry("name", "android.app.shortcuts")
        .containsEntry("resource", built.reference("xml/shortcuts"));

    var way = built.xml("shortcuts").only("intent").attributes();
    assertThat(way)
        .containsEntry("targetPackage", manifest.only("manifest").attributes().get("package"));
    assertThat(way).containsEntry("targetClass", "org.lykta.app.page.HelpScreen");
    assertThat(built.classesInManifest()).contains(way.get("targetClass"));
  }

  private static boolean isMetaData(BinaryXml.Element part) {
    return part.name().equals("meta-data");
  }

  @Test
  void onlyTheSystemCallsItsOneService() throws Exception {
    assertThat(built.manifest().only("service").attributes())
        .containsEntry("permission", "android.permission.BIND_JOB_SERVICE");
  }

  @Test
  void whatSomeoneReadsStaysOnThePhone() throws Exception {
    var application = built.manifest().only("application").attributes();
    assertThat(application).containsEntry("allowBackup", "false");
    assertThat(application).containsKeys("fullBackupContent", "dataExtractionRules");
    assertNothingIsCopied(built.xml("full_backup_content"), "full-backup-content");
    assertNothingIsCopied(built.xml("data_extraction_rules"), "cloud-backup");
    assertNothingIsCopied(built.xml("data_extraction_rules"), "device-transfer");
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
    BinaryXml network = built.xml("network");
    assertThat(built.manifest().only("application").attributes())
        .containsEntry("usesCleartextTraffic", "false")
        .containsKey("networkSecurityConfig")
        .doesNotContainKey("debuggable");
    assertThat(network.only("base-config").attributes())
        .containsEntry("cleartextTrafficPermitted", "false");
    assertThat(network.named("domain").map(domain -> domain.text().toString()).collect(toSet()))
        .isEqualTo(built.isForPeople() ? Set.of() : Set.of("localhost", "127.0.0.1"));
    assertThat(network.named("trust-anchors", "certificates", "debug-overrides")).isEmpty();
    assertThat(built.resources()).contains("\"" + built.server() + "\"");
  }

  @Test
  void itRunsFromAndroid8() throws Exception {
    var versions = built.manifest().only("uses-sdk").attributes();
    assertThat(versions).containsEntry("minSdkVersion", String.valueOf(ANDROID_8));
    assertThat(versions).containsEntry("targetSdkVersion", String.valueOf(ANDROID_15));
  }

  @ParameterizedTest
  @ValueSource(ints = {ANDROID_8, 28, 33, ANDROID_15})
  void everyPhoneBelievesItsSignature(int version) throws Exception {
    var verified =
        new ApkVerifier.Builder(built.apk().toFile())
            .setMinCheckedPlatformVersion(version)
            .setMaxCheckedPlatformVersion(version)
            .build()
            .verify();

    assertThat(verified.getErrors()).isEmpty();
    assertThat(verified.isVerified()).isTrue();
  }

  @Test
  void itIsSmall() {
    assertThat(built.apk().toFile().length()).isLessThanOrEqualTo(built.mostBytes());
  }

  @Test
  void whatAndroidLooksUpByNameIsThere() throws Exception {
    assertThat(built.classes()).containsAll(built.classesInManifest());
  }

  @Test
  void itHasNobodyElsesClasses() throws Exception {
    SortedSet<String> classes = built.classes();
    // what D8 and R8 put beneath records, which phones before Android 14 lack
    classes.remove("com.android.tools.r8.RecordTag");
    assertThat(classes)
        .allMatch(name -> name.matches("org\\.(lykta|commonmark|jspecify|dmfs)\\..+"));
    assertThat(classes).noneMatch(name -> name.matches("org\\.lykta\\.(server|apk)\\..+"));
  }

  @Test
  void itHasWhatItsLibrariesRead() throws Exception {
    assertThat(built.files())
        .contains("org/commonmark/internal/util/entities.txt")
        .as("no code of the system's own, no pictures of the build")
        .allMatch(
            name ->
                name.matches(
                    "AndroidManifest\\.xml|resources\\.arsc|classes\\d*\\.dex|res/.+|assets/.+|org/.+"));
  }

  @Test
  void androidReadsItsTablesWithoutUnpackingThem() throws Exception {
    try (var apk = new ZipFile(built.apk().toFile())) {
      assertThat(apk.getEntry("resources.arsc").getMethod()).isEqualTo(ZipEntry.STORED);
    }
  }

  @Test
  void itCarriesTheEditionOfTheBuild() throws Exception {
    assertThat(Path.of(setting("app.assets"), "edition.json"))
        .hasBinaryContent(built.content("assets/edition.json"));
  }
}
