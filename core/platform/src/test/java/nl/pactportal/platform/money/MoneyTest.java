package nl.pactportal.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void addsExactly() {
    assertEquals(new Money(30), new Money(10).plus(new Money(20)));
    assertEquals(new Money(-10), new Money(10).minus(new Money(20)));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("0.001")));
    assertThrows(ArithmeticException.class, () -> Money.euro(Long.MAX_VALUE));
  }

  @Test
  void readsLikeTheLanguage() {
    String dutch = Money.euro(200_000).format(Locale.forLanguageTag("nl"));
    assertEquals("€ 200.000,00", dutch.replace('\u00a0', ' '));
    assertEquals("€200,000.00", Money.euro(200_000).format(Locale.ENGLISH));
  }
}
