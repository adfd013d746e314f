package org.lykta.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lykta.domain.place.Grid.Near;

class GridPropertyTest {

  private record Thing(int number, Position position) {}

  @Property
  void itFindsWhatLookingAtEveryThingFinds(
      @ForAll("somewhereInSweden") List<Position> positions,
      @ForAll("anywhere") Position from,
      @ForAll @IntRange(min = 1, max = 30) int most,
      @ForAll("distances") double within) {
    List<Thing> things = things(positions);
    Predicate<Thing> odd = thing -> thing.number() % 2 == 1;

    List<Near<Thing>> found = new Grid<>(things, Thing::position).nearest(from, most, within, odd);

    assertThat(found).isEqualTo(slowly(things, from, most, within, odd));
  }

  private static List<Near<Thing>> slowly(
      List<Thing> things, Position from, int most, double within, Predicate<Thing> wanted) {
    return things.stream()
        .filter(wanted)
        .map(thing -> new Near<>(thing, from.distanceTo(thing.position())))
        .filter(near -> near.km() <= within)
        .sorted(Comparator.comparingDouble(Near::km))
        .limit(most)
        .toList();
  }

  @Property
  void aDistanceIsTheSameBothWaysAndNoneIsLongerThanHalfTheEarth(
      @ForAll("anywhere") Position one, @ForAll("anywhere") Position other) {
    assertThat(one.distanceTo(other)).isEqualTo(other.distanceTo(one)).isBetween(0.0, 20_016.0);
    assertThat(one.distanceTo(one)).isZero();
  }

  @Property
  void aCoarsePositionIsLessThanAKilometreOff(@ForAll("inSweden") Position position) {
    assertThat(position.distanceTo(position.coarse())).isLessThan(0.7);
    assertThat(position.coarse().coarse()).isEqualTo(position.coarse());
  }

  @Property
  void aPositionIsReadAsItIsWritten(@ForAll("inSweden") Position position) {
    assertThat(Position.read(position.coarse().toString())).contains(position.coarse());
  }

  private static List<Thing> things(List<Position> positions) {
    return IntStream.range(0, positions.size())
        .mapToObj(number -> new Thing(number, positions.get(number)))
        .toList();
  }

  @Provide
  Arbitrary<List<Position>> somewhereInSweden() {
    return inSweden().list().ofMaxSize(60);
  }

  @Provide
  Arbitrary<Position> inSweden() {
    return positions(55.2, 69.1, 10.9, 24.2);
  }

  @Provide
  Arbitrary<Position> anywhere() {
    return Arbitraries.oneOf(inSweden(), positions(-90, 90, -180, 180));
  }

  @Provide
  Arbitrary<Double> distances() {
    return Arbitraries.of(0.0, 1.0, 25.0, 300.0, Double.POSITIVE_INFINITY);
  }

  /** To two decimals, so that equal positions and equal distances come often. */
  private static Arbitrary<Position> positions(
      double south, double north, double west, double east) {
    return Combinators.combine(
            Arbitraries.doubles().between(south, north).ofScale(2),
            Arbitraries.doubles().between(west, east).ofScale(2))
        .as(Position::new);
  }
}
