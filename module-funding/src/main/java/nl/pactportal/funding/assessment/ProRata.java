package nl.pactportal.funding.assessment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.pactportal.platform.money.Money;

/** Divides an amount in proportion to what is asked, to the cent. */
final class ProRata {
  private ProRata() {}

  /**
   * All what they ask, if there is enough; else as many whole cents as their part holds, and the
   * cents that are left to the largest fractions, the earlier one first where they are equal.
   *
   * @return amounts in the order of what is asked; together never more than there is
   */
  static List<Money> split(Money available, List<Money> asked) {
    BigInteger total = asked.stream().map(ProRata::cents).reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger there = cents(available).max(BigInteger.ZERO);
    if (total.compareTo(there) <= 0) {
      return List.copyOf(asked);
    }
    List<BigInteger[]> parts =
        asked.stream().map(wish -> cents(wish).multiply(there).divideAndRemainder(total)).toList();
    BigInteger given = parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
    return withRest(parts, there.subtract(given).intValueExact());
  }

  private static List<Money> withRest(List<BigInteger[]> parts, int rest) {
    List<Integer> lucky =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
            .limit(rest)
            .toList();
    List<Money> amounts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      amounts.add(new Money(parts.get(i)[0].longValueExact() + (lucky.contains(i) ? 1 : 0)));
    }
    return amounts;
  }

  private static BigInteger cents(Money amount) {
    return BigInteger.valueOf(amount.cents());
  }
}
