package nl.pactportal.systemtest.journey;

import java.text.NumberFormat;
import java.util.Locale;

/** Euros as a Dutch user types and reads them. */
public record Amount(long euros) {
  public static Amount euro(long euros) {
    return new Amount(euros);
  }

  String typed() {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL")).format(euros);
  }
}
