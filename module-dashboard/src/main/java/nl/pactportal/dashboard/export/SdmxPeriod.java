package nl.pactportal.dashboard.export;

import nl.pactportal.dashboard.observation.Period;

/** A period as SDMX writes it: 2026, 2026-S1, 2026-Q3, 2026-09, 2026-W05, 2026-01-31. */
final class SdmxPeriod {
  private static final int YEAR = 4;
  private static final int NUMBER = 6;

  private SdmxPeriod() {}

  static String of(String code) {
    Period period = new Period(code, "");
    return switch (period.frequency()) {
      case YEAR -> code.substring(0, YEAR);
      case SCHOOL_YEAR -> code.substring(0, YEAR) + "-08-01/P1Y";
      case HALF_YEAR -> code.substring(0, YEAR) + "-S" + number(code);
      case QUARTER -> code.substring(0, YEAR) + "-Q" + number(code);
      case MONTH -> code.substring(0, YEAR) + "-" + code.substring(NUMBER);
      case WEEK -> code.substring(0, YEAR) + "-W" + code.substring(NUMBER);
      case DAY -> period.startsOn().map(Object::toString).orElse(code);
      case OTHER -> code;
    };
  }

  private static String number(String code) {
    return String.valueOf(Integer.parseInt(code.substring(NUMBER)));
  }
}
