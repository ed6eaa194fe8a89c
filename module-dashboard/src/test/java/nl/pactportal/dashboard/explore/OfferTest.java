package nl.pactportal.dashboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.Catalogue;
import org.junit.jupiter.api.Test;

class OfferTest {
  private static final List<Area> KNOWN =
      Stream.of("AM25", "GM0758")
          .map(code -> new Area(2026, code, null, code, null, null))
          .toList();

  @Test
  void areasOfTheTableItselfFollowThoseWeKnow() {
    Offer offer = Offer.of(KNOWN, ofTable("GM0758", "NL01", "BE"));
    assertEquals(
        List.of("AM25", "GM0758", "NL01", "BE"), offer.areas().stream().map(Area::code).toList());
    assertEquals(0, offer.others());
  }

  @Test
  void whatIsTooMuchToChooseFromIsCounted() {
    String[] many = IntStream.range(0, 342).mapToObj(i -> "XX" + i).toArray(String[]::new);
    Offer offer = Offer.of(KNOWN, ofTable(many));
    assertEquals(42, offer.areas().size());
    assertEquals(302, offer.others());
  }

  private static List<Catalogue.Category> ofTable(String... codes) {
    return Stream.of(codes).map(code -> new Catalogue.Category("geo", code, code)).toList();
  }
}
