package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A mandate as pages show it; the e-mail address is not for every reader and stays out. */
public record MandateRow(
    UUID id,
    long version,
    UUID bodyId,
    UUID seatId,
    String holder,
    String standingRole,
    Capacity capacity,
    String onBehalfOf,
    String onBehalfOfName,
    String principal,
    String accountFor,
    String accountForName,
    String portfolio,
    UsualRole usualRole,
    LocalDate startsOn,
    String startsSaid,
    LocalDate endsOn,
    String endsSaid,
    boolean endUncertain,
    UUID substituteForId,
    UUID successorOfId)
    implements Serializable {

  public Period period() {
    return new Period(startsOn, startsSaid, endsOn, endsSaid, endUncertain);
  }

  /** How it stands on a day: to be shown wherever the mandate is used, never to refuse anything. */
  public Standing standing(LocalDate day) {
    return period().standing(day);
  }

  public boolean hasPeriod() {
    return startsOn != null || startsSaid != null || endsOn != null || endsSaid != null;
  }

  /** A member holds the seat; a substitute only stands in. */
  boolean fills(SeatRow seat, LocalDate day) {
    return seat.id().equals(seatId) && capacity == Capacity.MEMBER && standing(day).fills();
  }
}
