package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A body with its seats, those who hold them, and those who belong to it without a seat. */
public record BodyDetail(
    BodyRow body,
    List<Holding> seats,
    List<MandateRow> others,
    List<BodyWarning> warnings,
    LocalDate next)
    implements Serializable {

  /** A seat and its mandates of any time, the latest first. */
  public record Holding(SeatRow seat, List<MandateRow> mandates) implements Serializable {
    /** Nobody holds it on that day. */
    public boolean vacant(LocalDate day) {
      return seat.existsOn(day) && mandates.stream().noneMatch(m -> m.fills(seat, day));
    }
  }

  static BodyDetail of(BodyRoster roster, LocalDate today, LocalDate next) {
    List<Holding> seats =
        roster.seats().stream()
            .map(seat -> new Holding(seat, held(roster.mandates(), seat.id())))
            .toList();
    return new BodyDetail(
        roster.body(), seats, held(roster.mandates(), null), roster.warnings(today, next), next);
  }

  private static List<MandateRow> held(List<MandateRow> mandates, UUID seat) {
    return mandates.stream()
        .filter(m -> seat == null ? m.seatId() == null : seat.equals(m.seatId()))
        .toList();
  }

  public List<MandateRow> mandates() {
    return java.util.stream.Stream.concat(
            seats.stream().flatMap(holding -> holding.mandates().stream()), others.stream())
        .toList();
  }
}
