package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.platform.error.BusinessException;

/**
 * A new last day, until its last second in the Netherlands.
 *
 * @param said the day as people say it ("eind oktober"), or null
 * @param regions empty for all
 */
public record NewClosing(LocalDate day, String said, List<String> regions) implements Serializable {
  private static final int SAID = 100;

  public NewClosing {
    said = said == null || said.isBlank() ? null : said.strip();
    if (said != null && said.length() > SAID) {
      throw new BusinessException("closingSaid", "reason.long", SAID);
    }
    regions = List.copyOf(regions);
  }

  /**
   * @throws BusinessException at the day or region that is not possible
   */
  public CallTerms of(CallTerms now, Instant at) {
    requireDay();
    return now.closing(ClosingTime.endOf(day), said, regions, at);
  }

  /**
   * @throws BusinessException if nobody says which day
   */
  public void requireDay() {
    if (day == null) {
      throw new BusinessException("closingDay", "scheme.closing.missing");
    }
  }
}
