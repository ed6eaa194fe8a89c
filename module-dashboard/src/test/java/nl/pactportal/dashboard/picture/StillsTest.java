package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Charts of pages, for browsers without script. */
class StillsTest {
  private static final Set<String> WEST = Set.of("AM25", "PB", "PUB");
  private final Stills stills = new Stills(100);

  private static Picture of(String option) {
    return Picture.of(option, "line", Theme.LIGHT);
  }

  @Test
  void aPictureIsForWhoMayReadAsMuch() {
    String name = stills.keep(of("{}"), WEST);
    assertEquals(Optional.of(of("{}")), stills.find(name, WEST));
    assertEquals(Optional.of(of("{}")), stills.find(name, Set.of("AM25", "AM26", "PB", "PUB")));
    assertEquals(Optional.empty(), stills.find(name, Set.of("AM27", "PB", "PUB")));
    assertEquals(Optional.empty(), stills.find(name, Set.of("PUB")));
    assertEquals(Optional.empty(), stills.find("0".repeat(64), WEST));
  }

  @Test
  void whoMayReadLessStillHasThePictureOfHisOwnPage() {
    String name = stills.keep(of("{}"), WEST);
    stills.keep(of("{}"), Set.of("AM25", "AM26", "PB", "PUB"));
    assertEquals(Optional.of(of("{}")), stills.find(name, WEST));
    assertEquals(Optional.empty(), stills.find(name, Set.of("AM26", "PB", "PUB")));
  }

  @Test
  void withOtherNotesItIsAnotherPictureForOthers() {
    String plain = stills.keep(of("{}"), Set.of("PUB"));
    String noted = stills.keep(of("{}").noted("[{\"number\":\"1\"}]"), WEST);
    assertNotEquals(plain, noted);
    assertEquals(Optional.of(of("{}")), stills.find(plain, Set.of("PUB")));
    assertEquals(Optional.empty(), stills.find(noted, Set.of("PUB")));
    assertEquals(Optional.empty(), stills.find(noted, Set.of("AM27", "PB", "PUB")));
  }

  @Test
  void anotherChartHasAnotherName() {
    assertNotEquals(stills.keep(of("{}"), WEST), stills.keep(of("[]"), WEST));
    assertNotEquals(
        stills.keep(of("{}"), WEST), stills.keep(Picture.of("{}", "map", Theme.LIGHT), WEST));
  }

  @Test
  void onATelephoneItIsNarrowAndSmallMultiplesKeepTheirHeight() {
    Picture narrow = of("{}").narrow();
    assertEquals(360, narrow.width());
    assertNotEquals(of("{}").key(), narrow.key());
    assertEquals(380, Picture.of("{}", "map", Theme.LIGHT).narrow().height());
    assertEquals(560, Picture.of("{}", "multiples", Theme.LIGHT).narrow().height());
  }

  @Test
  void theOldestGo() {
    String first = stills.keep(of("x".repeat(60)), WEST);
    String second = stills.keep(of("y".repeat(60)), WEST);
    assertEquals(Optional.empty(), stills.find(first, WEST));
    assertEquals(Optional.of(of("y".repeat(60))), stills.find(second, WEST));
  }
}
