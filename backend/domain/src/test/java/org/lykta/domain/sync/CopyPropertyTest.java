package org.lykta.domain.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CopyPropertyTest {

  private static final int SYNCS = 12;

  @Property
  void anyChainOfDeltasIsTheFullCopy(@ForAll Random random) {
    var world = new World(random);
    Copy<String> copy = Copy.empty();
    for (int sync = 0; sync < SYNCS; sync++) {
      for (int missed = random.nextInt(3); missed >= 0; missed--) {
        world.goesOn();
      }
      Set<String> packs = world.somePacks();

      copy = copy.with(copy.next(), world.answers(copy, packs));

      assertThat(copy.items()).isEqualTo(world.readable(packs));
      assertThat(copy).isEqualTo(Copy.<String>empty().with("", world.answers(Copy.empty(), packs)));
    }
  }

  @Property
  void whoHasItAllIsSentNothing(@ForAll Random random) {
    var world = new World(random);
    world.goesOn();
    Set<String> packs = world.somePacks();
    Copy<String> copy = Copy.<String>empty().with("", world.answers(Copy.empty(), packs));

    Delta<String> again = world.answers(copy, packs);

    assertThat(again.changed()).isEmpty();
    assertThat(again.removed()).isEmpty();
  }

  @Property
  void onlyWhatCouldBeReadIsNamedAsRemoved(@ForAll Random random) {
    var world = new World(random);
    world.goesOn();
    Set<String> packs = world.somePacks();
    Copy<String> copy = Copy.<String>empty().with("", world.answers(Copy.empty(), packs));
    Set<String> open = world.readable(World.allPacks()).keySet();
    world.goesOn();

    Delta<String> delta = world.answers(copy, world.somePacks());

    assertThat(open).containsAll(delta.removed());
  }

  @Property
  void noAnswerIsAppliedToACopyThatAnotherAnswerHasChanged(@ForAll Random random) {
    var world = new World(random);
    world.goesOn();
    Set<String> packs = world.somePacks();
    Copy<String> asked = Copy.<String>empty().with("", world.answers(Copy.empty(), packs));
    Delta<String> some = world.answers(asked, Set.of("core"));
    Delta<String> all = world.answers(asked, World.allPacks());

    Copy<String> after = asked.with(asked.next(), some);

    if (after.next().equals(asked.next())) {
      assertThat(after.with(asked.next(), all).items()).isEqualTo(world.readable(World.allPacks()));
    } else {
      assertThatThrownBy(() -> after.with(asked.next(), all)).isInstanceOf(OtherBase.class);
    }
  }

  @Property
  void nothingIsBothSentAndRemoved(@ForAll Random random) {
    var world = new World(random);
    world.goesOn();
    Set<String> packs = world.somePacks();
    Copy<String> copy = Copy.<String>empty().with("", world.answers(Copy.empty(), packs));
    world.goesOn();

    Delta<String> delta = world.answers(copy, world.somePacks());

    assertThat(Collections.disjoint(delta.removed(), delta.changed().keySet())).isTrue();
  }
}
