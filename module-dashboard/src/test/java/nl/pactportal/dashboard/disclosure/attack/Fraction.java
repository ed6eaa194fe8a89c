package nl.pactportal.dashboard.disclosure.attack;

import java.math.BigInteger;

/** An exact number; one too large for it ends the program rather than being rounded. */
record Fraction(long over, long under) implements Comparable<Fraction> {
  static final Fraction ZERO = new Fraction(0, 1);
  static final Fraction ONE = new Fraction(1, 1);

  static Fraction of(long whole) {
    return whole == 0 ? ZERO : new Fraction(whole, 1);
  }

  /** Shortened first: what is long on the way may well end short. */
  private static Fraction of(BigInteger over, BigInteger under) {
    BigInteger shared = over.gcd(under);
    BigInteger by = under.signum() < 0 ? shared.negate() : shared;
    return new Fraction(over.divide(by).longValueExact(), under.divide(by).longValueExact());
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  Fraction minus(Fraction other) {
    if (under == 1 && other.under == 1) {
      return of(Math.subtractExact(over, other.over));
    }
    return of(
        product(over, other.under).subtract(product(other.over, under)),
        product(under, other.under));
  }

  Fraction times(Fraction other) {
    if (under == 1 && other.under == 1) {
      return of(Math.multiplyExact(over, other.over));
    }
    return of(product(over, other.over), product(under, other.under));
  }

  Fraction by(Fraction other) {
    if (other.under == 1 && Math.abs(other.over) == 1) {
      return new Fraction(over * other.over, under);
    }
    return of(product(over, other.under), product(under, other.over));
  }

  int sign() {
    return Long.signum(over);
  }

  long floor() {
    return Math.floorDiv(over, under);
  }

  long ceiling() {
    return -Math.floorDiv(-over, under);
  }

  @Override
  public int compareTo(Fraction other) {
    return under == other.under
        ? Long.compare(over, other.over)
        : product(over, other.under).compareTo(product(other.over, under));
  }
}
