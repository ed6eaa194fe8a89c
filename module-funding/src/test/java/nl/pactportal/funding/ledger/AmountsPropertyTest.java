package nl.pactportal.funding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import nl.pactportal.funding.advance.Instalment;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.money.MoneyConverter;

/** Whole cents (I10) and amounts as people type them (I12). */
class AmountsPropertyTest {
  private static final long MOST = 999_999_999_999_999L;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @Property(tries = 1000)
  void instalmentsAreEqualAndTheLastTakesTheRest(
      @ForAll @LongRange(min = 1, max = MOST) long cents,
      @ForAll @IntRange(min = 1, max = Instalment.MOST) int count) {
    if (cents < count) {
      assertThrows(BusinessException.class, () -> Instalment.of(new Money(cents), count, DAY, 1));
      return;
    }
    List<Instalment> parts = Instalment.of(new Money(cents), count, DAY, 1);
    long each = cents / count;
    assertEquals(cents, parts.stream().mapToLong(part -> part.amount().cents()).sum());
    parts.subList(0, count - 1).forEach(part -> assertEquals(each, part.amount().cents()));
    long last = parts.get(count - 1).amount().cents();
    assertTrue(last >= each && last < each + count);
  }

  @Property(tries = 1000)
  void readsBackWhatADutchHandWrites(@ForAll @LongRange(min = 0, max = MOST) long cents) {
    DecimalFormat dutch =
        new DecimalFormat(
            "#,##0.00", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl")));
    String grouped = dutch.format(new Money(cents).toEuro());
    assertEquals(Optional.of(new Money(cents)), MoneyConverter.read(grouped), grouped);
    String plain = new Money(cents).toEuro().toPlainString();
    assertEquals(Optional.of(new Money(cents)), MoneyConverter.read(plain.replace('.', ',')));
  }

  /** Three digits after a comma are thousands in one country and nonsense in another. */
  @Property(tries = 1000)
  void whatCouldBeTwoAmountsIsNone(
      @ForAll @IntRange(min = 1, max = 999) int before, @ForAll @IntRange(max = 999) int after) {
    assertTrue(MoneyConverter.read("%d,%03d".formatted(before, after)).isEmpty());
    assertTrue(MoneyConverter.read("-%d".formatted(before)).isEmpty());
    assertTrue(MoneyConverter.read("%de%d".formatted(before, after)).isEmpty());
    assertTrue(MoneyConverter.read("\u202e%d".formatted(before)).isEmpty(), "right to left");
    assertTrue(MoneyConverter.read("%d\u200f".formatted(before)).isEmpty());
  }

  /** Whatever is typed is an amount in whole cents or nothing, and never an error. */
  @Property(tries = 1000)
  void anyTextIsAnAmountOrNone(@ForAll @StringLength(max = 40) String typed) {
    MoneyConverter.read(typed).ifPresent(read -> assertTrue(read.cents() >= 0, typed));
  }

  @Example
  void theExamplesOfTheIssue() {
    assertEquals(Optional.of(Money.euro(200_000)), MoneyConverter.read("200.000"));
    assertEquals(Optional.of(new Money(200_000_50)), MoneyConverter.read("200.000,50"));
    for (String refused :
        List.of(
            "200,000", "2e5", "-1", "0,001", "1000000000000000000", "1.000.000.000.000.000.000")) {
      assertTrue(MoneyConverter.read(refused).isEmpty(), refused);
    }
    List<Instalment> parts = Instalment.of(new Money(5_000_000), 3, DAY, 1);
    assertEquals(1_666_668, parts.get(2).amount().cents());
  }

  @Property(tries = 1000)
  void sumsAreExactOrFail(@ForAll long one, @ForAll long two) {
    try {
      assertEquals(one, new Money(one).plus(new Money(two)).minus(new Money(two)).cents());
    } catch (ArithmeticException beyondWhatALongHolds) {
      assertThrows(ArithmeticException.class, () -> Math.addExact(one, two));
    }
  }
}
