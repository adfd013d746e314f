package org.lykta.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

  static java.util.List<String> examples() {
    return Sentence.EXAMPLES;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachExampleIsReadAndWrittenAsItStands(String example) {
    assertThat(Sentence.read(example)).map(Part::toString).contains(example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "varje torsdag 18-19.30 = varje torsdag 18:00-19:30",
        "Varje torsdag kl. 18.00 – 19.30. = varje torsdag 18:00-19:30",
        "varje måndag, onsdag och fredag 9-10 = varje måndag, onsdag och fredag 09:00-10:00",
        "varje måndag-onsdag 9-10 = varje måndag, tisdag och onsdag 09:00-10:00",
        "varje lördag-måndag 9-10 = varje lördag, söndag och måndag 09:00-10:00",
        "varje vardag 9-12 och 13-16 = varje måndag, tisdag, onsdag, torsdag och fredag 09:00-12:00 och 13:00-16:00",
        "varje fredag 21-24 = varje fredag 21:00-00:00",
        "var tredje lördag 11-13 från 2026-09-05 = var tredje lördag 11:00-13:00 från 2026-09-05",
        "Första och tredje måndagen i månaden 17-19 = första och tredje måndagen i månaden 17:00-19:00",
        "sista fredagen varannan månad 13-15 från 2026-01-30 = sista fredagen varannan månad 13:00-15:00 från 2026-01-30",
        "varje tisdag 17-19 från 2026-09-01 t.o.m. 2026-12-01 = varje tisdag 17:00-19:00 från 2026-09-01 till 2026-12-01",
        "varje tisdag 17-19 från 2026-09-01, 10 gånger = varje tisdag 17:00-19:00 från 2026-09-01, 10 gånger",
        "utom 2026-12-24, 2026-12-31 och 2027-01-07 = utom 2026-12-24, 2026-12-31, 2027-01-07",
        "inställd 2026-2-3 = inställt 2026-02-03",
        "flyttat 2026-02-03 till 2026-02-05 18-19:30 = flyttat 2026-02-03 till 2026-02-05 18:00-19:30",
        "Flyttat 2026-02-03 till 2026-02-03 18:00, Café Ö, Väg 3 = flyttat 2026-02-03 till 2026-02-03 18:00, Café Ö, Väg 3"
      })
  void manyWaysOfWritingAreOne(String written, String ours) {
    assertThat(Sentence.read(written)).map(Part::toString).contains(ours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "torsda 18-19.30",
        "varje torsdag",
        "varje torsdag 18:00",
        "varje torsdag 25-26",
        "varje torsdag 18:60-19",
        "varje torsdag 18-18",
        "2026-02-30 10-11",
        "utom 2025-02-29",
        "varannan onsdag 10-12",
        "varje onsdag 10-12, 10 gånger",
        "varje onsdag 10-12 från 2026-01-14 till 2026-02-14, 3 gånger",
        "femte måndagen i månaden 10-11",
        "varje torsdag 18-19 och lite till",
        "inställt 2026-02-03 sjukdom",
        "paus 2026-06-15"
      })
  void whatCannotBeMeantIsNotRead(String written) {
    assertThat(Sentence.read(written)).isEmpty();
  }

  @Test
  void aVeryLongSentenceIsNotRead() {
    assertThat(Sentence.read("inställt 2026-02-03 (" + "a".repeat(Sentence.LONGEST) + ")"))
        .isEmpty();
  }
}
