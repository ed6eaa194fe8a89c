package nl.pactportal.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyConverterTest {
  private final MoneyConverter converter = new MoneyConverter();

  @Test
  void showsAnAmountAsPeopleWriteIt() {
    assertEquals("200.000,50", shown(200_000_50));
    assertEquals("0,05", shown(5));
    assertEquals("", converter.getAsString(null, null, null));
  }

  @Test
  void readsWhatItShows() {
    for (long cents : new long[] {0, 99, 100_000, 123_456_789_01L}) {
      assertEquals(Optional.of(new Money(cents)), MoneyConverter.read(shown(cents)));
    }
  }

  private String shown(long cents) {
    return converter.getAsString(null, null, new Money(cents));
  }
}
