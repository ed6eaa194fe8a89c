package nl.pactportal.platform.link;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads a link may read what is at both its ends. */
class LinkTest {
  @ParameterizedTest
  @CsvSource({"PB,PB", "PB,PUB", "AM25,AM25", "AM25,PB", "AM25,PUB", "PUB,PUB", "PNB,PNB"})
  void leadsToWhatAllItsReadersMayRead(String region, String audience) {
    assertDoesNotThrow(() -> link(region, end(audience)));
    assertDoesNotThrow(() -> link(region, end("PUB")).pointTo(end(audience)));
  }

  @ParameterizedTest
  @CsvSource({"PB,AM25", "PB,PNB", "AM25,AM27", "AM25,PNB", "PUB,PB", "PUB,AM25", "PNB,AM25"})
  void neverLeadsToWhatIsNarrower(String region, String audience) {
    assertThrows(NotFoundException.class, () -> link(region, end(audience)));
    Link link = link(region, end("PUB"));
    NotFoundException unknown =
        assertThrows(NotFoundException.class, () -> link.pointTo(end(audience)));
    assertFalse(unknown.getMessage().contains("Titel"), "not even in the log");
  }

  private static Link link(String region, LinkEnd from) {
    return new Link(UUID.randomUUID(), region, "HOLDS", from, "funding", "call");
  }

  private static LinkEnd end(String audience) {
    return new LinkEnd(audience, "funding", "call", UUID.randomUUID(), "Titel", "/funding/x");
  }
}
