package org.lykta.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Slug;

class GazetteerTest {

  private static final Gazetteer SWEDEN = Gazetteer.load();

  private static List<String> startingWith(String words) {
    return SWEDEN.startingWith(words, 10).stream().map(Place::name).toList();
  }

  @Test
  void allMunicipalitiesAreThere() {
    assertThat(SWEDEN.municipalities()).hasSize(290);
    assertThat(SWEDEN.municipalities()).extracting(Municipality::code).doesNotHaveDuplicates();
    assertThat(SWEDEN.municipalities()).extracting(Municipality::seat).doesNotHaveDuplicates();
  }

  @Test
  void theNearestPlaceTellsTheMunicipality() {
    Position inKivik = new Position(55.69, 14.22);

    assertThat(SWEDEN.nearest(inKivik, 60)).map(Municipality::slug).contains("simrishamn");
    assertThat(SWEDEN.nearest(new Position(0, 0), 160)).isEmpty();
    assertThat(SWEDEN.nearest(new Position(13.8, 55.4), 160)).isEmpty();
  }

  @Test
  void eachCountyHasItsNumberOfThem() {
    // Statistics Sweden (SCB), Län och kommuner i kodnummerordning, 2024
    Map<String, Long> counties =
        SWEDEN.municipalities().stream()
            .collect(
                Collectors.groupingBy(one -> one.code().substring(0, 2), Collectors.counting()));

    assertThat(counties)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("01", 26L),
                Map.entry("03", 8L),
                Map.entry("04", 9L),
                Map.entry("05", 13L),
                Map.entry("06", 13L),
                Map.entry("07", 8L),
                Map.entry("08", 12L),
                Map.entry("09", 1L),
                Map.entry("10", 5L),
                Map.entry("12", 33L),
                Map.entry("13", 6L),
                Map.entry("14", 49L),
                Map.entry("17", 16L),
                Map.entry("18", 12L),
                Map.entry("19", 10L),
                Map.entry("20", 15L),
                Map.entry("21", 10L),
                Map.entry("22", 7L),
                Map.entry("23", 8L),
                Map.entry("24", 15L),
                Map.entry("25", 14L)));
  }

  @Test
  void everyMunicipalityLiesInTheCountyOfItsSeat() {
    assertThat(SWEDEN.municipalities())
        .allSatisfy(
            one -> {
              assertThat(one.seat().county()).isEqualTo(one.county());
              assertThat(one.seat().municipality()).isEqualTo(one.slug());
              assertThat(one.seat().seat()).isTrue();
              assertThat(Slug.isSlug(one.slug())).isTrue();
            });
  }

  @Test
  void accentsAndCaseMakeNoDifference() {
    assertThat(startingWith("oster")).first().isEqualTo("Östersund");
    assertThat(startingWith("ÖSTERSUND")).first().isEqualTo("Östersund");
    assertThat(startingWith("malmo")).first().isEqualTo("Malmö");
  }

  @Test
  void aWordWithinANameIsEnough() {
    assertThat(startingWith("olof")).contains("Sankt Olof");
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(startingWith("  ")).isEmpty();
    assertThat(startingWith("xyzzy")).isEmpty();
  }

  @Test
  void aVillageIsFoundInItsMunicipality() {
    Municipality simrishamn = SWEDEN.municipality("simrishamn").orElseThrow();

    assertThat(SWEDEN.place("Kivik", simrishamn)).map(Place::slug).contains("kivik");
    assertThat(SWEDEN.place("Kiruna", simrishamn)).isEmpty();
  }
}
