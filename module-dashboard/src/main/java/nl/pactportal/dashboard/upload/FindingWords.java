package nl.pactportal.dashboard.upload;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.format.PeriodCodes;
import nl.pactportal.dashboard.gate.Finding;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.table.SourceCode;

/**
 * What the gate found, for who made the file: a sentence, with periods and places by their name.
 */
record FindingWords(Map<String, String> names, Locale locale) {
  private static final String BETWEEN = ", ";

  String sentence(Finding found) {
    return DashboardTexts.say(
        locale,
        "own.finding." + found.rule(),
        place(found),
        list(found.expected()),
        list(found.found()));
  }

  private String place(Finding found) {
    if (found.rule().compares()) {
      return Arrays.stream(found.place().split(" · "))
          .map(this::name)
          .collect(Collectors.joining(BETWEEN));
    }
    return found.place().equals(SourceCode.GEO)
        ? DashboardTexts.say(locale, "own.kind.PLACE")
        : found.place();
  }

  private String list(String codes) {
    return Arrays.stream(codes.split(BETWEEN)).map(this::word).collect(Collectors.joining(BETWEEN));
  }

  /** The last of a long list has how many more there are behind it. */
  private String word(String said) {
    int end = said.indexOf(" (+");
    String code = end < 0 ? said : said.substring(0, end);
    String more = end < 0 ? "" : said.substring(end);
    return name(code) + more;
  }

  private String name(String code) {
    return names.containsKey(code) || !PeriodCodes.isKnown(code)
        ? names.getOrDefault(code, code)
        : new Period(code, "").label(locale);
  }
}
