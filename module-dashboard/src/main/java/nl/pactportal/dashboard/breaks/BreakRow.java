package nl.pactportal.dashboard.breaks;

import java.util.UUID;
import nl.pactportal.dashboard.observation.Period;

/** A break in a list. */
public record BreakRow(
    UUID id,
    String measure,
    String geo,
    String periodCode,
    BreakKind kind,
    String textNl,
    String textEn,
    String source) {

  public String text(String language) {
    return "en".equals(language) ? textEn : textNl;
  }

  Period period() {
    return new Period(periodCode, "");
  }
}
