package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A call without its status, which only a clock can tell. */
public record CallRow(
    UUID id,
    String title,
    String summary,
    String legalGround,
    Instant opensAt,
    Instant closesAt,
    String closingSaid)
    implements Serializable {

  public CallStatus statusAt(Instant now) {
    return CallStatus.at(now, opensAt, closesAt);
  }

  public LocalDate closingDay() {
    return ClosingTime.dayOf(closesAt);
  }
}
