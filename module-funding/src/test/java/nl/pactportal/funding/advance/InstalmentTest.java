package nl.pactportal.funding.advance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I10: whole cents, rounded down, what is left over in the last part. */
class InstalmentTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

  @Test
  void theRemainderIsInTheLastOne() {
    List<Instalment> parts = Instalment.of(new Money(5_000_000), 3, FIRST, 3);
    assertEquals(
        List.of(1_666_666L, 1_666_666L, 1_666_668L),
        parts.stream().map(part -> part.amount().cents()).toList());
  }

  /** The day of the month is that of the first, or the last the month has. */
  @Test
  void monthsPassBetweenThem() {
    List<Instalment> parts = Instalment.of(new Money(300), 3, FIRST, 1);
    assertEquals(
        List.of(FIRST, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31)),
        parts.stream().map(Instalment::plannedOn).toList());
    List<Instalment> yearly = Instalment.of(new Money(300), 3, FIRST, 12);
    assertEquals(
        List.of(FIRST, FIRST.plusYears(1), FIRST.plusYears(2)),
        yearly.stream().map(Instalment::plannedOn).toList());
  }

  @Property(tries = 1_000)
  void theyAreTheTotalToTheCent(
      @ForAll @LongRange(min = 24, max = 1_000_000_000_000L) long cents,
      @ForAll @IntRange(min = 1, max = 24) int count) {
    List<Instalment> parts = Instalment.of(new Money(cents), count, FIRST, 1);
    long sum = parts.stream().mapToLong(part -> part.amount().cents()).sum();
    assertEquals(cents, sum);
    long each = parts.get(0).amount().cents();
    assertTrue(parts.stream().limit(count - 1L).allMatch(part -> part.amount().cents() == each));
    assertTrue(parts.get(count - 1).amount().cents() - each < count);
  }

  @ParameterizedTest
  @CsvSource({
    "0,     1,  1,  scheduleAmount, advance.amount.positive",
    "-1,    1,  1,  scheduleAmount, advance.amount.positive",
    "100,   0,  1,  scheduleCount,  schedule.count",
    "100,   25, 1,  scheduleCount,  schedule.count",
    "100,   2,  0,  scheduleMonths, schedule.months",
    "100,   2,  13, scheduleMonths, schedule.months",
    "2,     3,  1,  scheduleAmount, schedule.tooSmall"
  })
  void whatCannotBeIsRefusedAtItsField(
      long cents, int count, int months, String field, String key) {
    BusinessException refused =
        assertThrows(
            BusinessException.class, () -> Instalment.of(new Money(cents), count, FIRST, months));
    assertEquals(field, refused.field());
    assertEquals(key, refused.key());
  }
}
