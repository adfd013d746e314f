package org.lykta.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may use whom in the app. */
class HouseTest {

  private static final String HOUSE = "org.lykta.app";

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("parts", Set.of()),
          Map.entry("look", Set.of()),
          Map.entry("edition", Set.of("parts")),
          Map.entry("sync", Set.of("edition", "parts")),
          Map.entry("frame", Set.of("edition", "look", "parts")),
          Map.entry("text", Set.of("frame", "look", "parts")),
          Map.entry("reader", Set.of("edition", "frame", "look")),
          Map.entry("guide", Set.of("edition", "frame", "look", "reader", "text")),
          Map.entry("story", Set.of("edition", "frame", "look", "reader", "text")),
          Map.entry("page", Set.of("edition", "frame", "look", "reader", "text")),
          Map.entry("search", Set.of("edition", "frame", "look", "parts")),
          Map.entry("home", Set.of("edition", "frame", "look", "reader", "sync", "text")),
          Map.entry(
              "about", Set.of("edition", "frame", "look", "parts", "reader", "sync", "text")));

  private final JavaClasses house =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(HOUSE);

  @Test
  void everyRoomUsesOnlyTheRoomsItMay() {
    MAY_USE.forEach(
        (room, others) ->
            classes()
                .that()
                .resideInAPackage(HOUSE + "." + room)
                .should()
                .onlyDependOnClassesThat(
                    describe(
                        "are its own, or of " + others,
                        used ->
                            !used.getPackageName().startsWith(HOUSE)
                                || used.getName().startsWith(HOUSE + ".R")
                                || room(used).equals(room)
                                || others.contains(room(used))))
                .check(house));
  }

  @Test
  void everyRoomStandsInTheTable() {
    classes()
        .that()
        .resideInAPackage(HOUSE + ".*")
        .should()
        .resideInAnyPackage(
            MAY_USE.keySet().stream().map(room -> HOUSE + "." + room).toArray(String[]::new))
        .check(house);
  }

  @Test
  void nothingGoesRound() {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void onlyTheRoomForItTalksToTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + ".sync")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net", "android.net.http", "android.webkit")
        .check(house);
  }

  @Test
  void oneClassPutsItTogether() {
    classes()
        .that()
        .resideInAPackage(HOUSE)
        .should()
        .haveNameMatching(HOUSE + "\\.(Lykta|R|package-info)(\\$.+)?")
        .check(house);
  }

  private static String room(JavaClass used) {
    return used.getPackageName()
        .substring(Math.min(HOUSE.length() + 1, used.getPackageName().length()));
  }
}
