package nl.pactportal.dashboard.disclosure;

/** A percentage shown next to counts: of the denominator, so many are in the numerator. */
public record Rate(String measure, String numerator, String denominator, int decimals) {

  /** Those of the denominator who are not in the numerator: never shown, easily worked out. */
  String rest() {
    return denominator + " - " + numerator;
  }
}
