package org.lykta.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The room table: who may import whom. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lykta");

  /** Each room of the domain and the rooms it may use. */
  private static final Map<String, List<String>> DOMAIN =
      Map.of(
          "reader", List.of(),
          "content", List.of("reader"),
          "guide", List.of("content", "reader"),
          "story", List.of("content", "reader"),
          "page", List.of("content"),
          "edition", List.of("content", "reader"),
          "sync", List.of("content", "edition"),
          "schedule", List.of(),
          "place", List.of("content"),
          "meeting", List.of("content", "place", "schedule"));

  /** Each room of the server and the rooms of the server it may use. */
  private static final Map<String, List<String>> SERVER =
      Map.ofEntries(
          entry("settings", List.of()),
          entry("web", List.of("settings")),
          entry("database", List.of("settings")),
          entry("content", List.of()),
          entry("drafting", List.of("content")),
          entry("reader", List.of("edition", "web")),
          entry("edition", List.of("settings", "web", "content")),
          entry("print", List.of("edition", "web")),
          entry("sync", List.of("settings", "web", "content", "edition")),
          entry(
              "guide", List.of("content", "drafting", "edition", "print", "reader", "sync", "web")),
          entry("story", List.of("content", "drafting", "edition", "reader", "sync", "web")),
          entry("page", List.of("content", "drafting", "edition", "reader", "web")),
          entry("schedule", List.of("content", "web")),
          entry("calendar", List.of()),
          entry("place", List.of("edition", "reader", "web")),
          entry("report", List.of("edition", "web")),
          entry(
              "meeting",
              List.of(
                  "calendar",
                  "content",
                  "drafting",
                  "edition",
                  "reader",
                  "report",
                  "schedule",
                  "sync",
                  "web")),
          entry(
              "noticeboard",
              List.of("content", "edition", "meeting", "reader", "report", "schedule", "web")),
          entry(
              "meetingguide",
              List.of("content", "drafting", "edition", "meeting", "schedule", "web")),
          entry("home", List.of("edition", "reader", "web")),
          entry("search", List.of("content", "edition", "reader", "web")),
          entry("git", List.of("content", "settings")),
          entry("publishing", List.of("settings", "web", "content", "edition", "git")),
          entry("webhook", List.of("settings", "web", "edition", "publishing")),
          entry(
              "editors",
              List.of("settings", "web", "content", "edition", "git", "publishing", "report")));

  /** Each room of the server and the rooms of the domain it may use; the others use none. */
  private static final Map<String, List<String>> DOMAIN_IN_SERVER =
      Map.ofEntries(
          entry("content", List.of("content", "edition", "place", "reader")),
          entry("drafting", List.of("content", "reader")),
          entry("reader", List.of("content", "edition", "reader")),
          entry("edition", List.of("content", "edition", "reader", "sync")),
          entry("sync", List.of("content", "edition", "reader", "sync")),
          entry("guide", List.of("content", "edition", "guide", "reader", "story")),
          entry("story", List.of("content", "edition", "reader", "story")),
          entry("page", List.of("content", "edition", "page", "reader")),
          entry("schedule", List.of("schedule")),
          entry("calendar", List.of("schedule")),
          entry("place", List.of("edition", "place", "reader")),
          entry("meeting", List.of("content", "edition", "meeting", "place", "reader", "schedule")),
          entry(
              "noticeboard",
              List.of("content", "edition", "meeting", "place", "reader", "schedule")),
          entry(
              "meetingguide",
              List.of("content", "edition", "meeting", "place", "reader", "schedule")),
          entry("home", List.of("content", "edition", "guide", "reader")),
          entry("search", List.of("content", "edition", "reader")),
          entry("publishing", List.of("content", "edition")),
          entry("webhook", List.of("edition")),
          entry("editors", List.of("content", "edition", "meeting", "story")));

  @Test
  void everyRoomUsesOnlyTheRoomsOfTheTable() {
    DOMAIN.forEach((room, others) -> onlyUses("org.lykta.domain.", room, List.of(), others));
    SERVER.forEach(
        (room, others) ->
            onlyUses(
                "org.lykta.server.",
                room,
                DOMAIN_IN_SERVER.getOrDefault(room, List.of()).stream()
                    .map(other -> "org.lykta.domain." + other)
                    .toList(),
                others));
  }

  private static void onlyUses(String house, String room, List<String> open, List<String> others) {
    List<String> allowed = new ArrayList<>(open);
    allowed.add(house + room);
    others.forEach(other -> allowed.add(house + other));
    noClasses()
        .that()
        .resideInAPackage(house + room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.lykta..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(HOUSE);
  }

  @Test
  void everyPackageIsInTheTable() {
    List<String> rooms = new ArrayList<>(List.of("org.lykta.server"));
    DOMAIN.keySet().forEach(room -> rooms.add("org.lykta.domain." + room));
    SERVER.keySet().forEach(room -> rooms.add("org.lykta.server." + room));

    classes().should().resideInAnyPackage(rooms.toArray(String[]::new)).check(HOUSE);
  }

  @Test
  void noRoomsGoInACircle() {
    slices().matching("org.lykta.(*).(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("org.lykta.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.lykta.domain..", "java..", "org.jspecify.annotations", "org.dmfs.rfc5545..")
        .check(HOUSE);
  }

  @Test
  void namesSaySomething() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common)")
        .check(HOUSE);
  }
}
