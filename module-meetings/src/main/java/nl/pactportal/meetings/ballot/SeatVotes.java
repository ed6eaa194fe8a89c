package nl.pactportal.meetings.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.meetings.body.SeatRow;

/**
 * Votes of a body by its seats: who has no seat has no vote, until the secretariat says otherwise.
 * In a body without seats everybody has one. Of two on one seat only one votes, and rather one who
 * is there.
 *
 * @param quorumPercent share of the votes that has to be there, or null
 */
record SeatVotes(Integer quorumPercent, List<SeatRow> seats, List<MandateRow> mandates) {
  static final SeatVotes NONE = new SeatVotes(null, List.of(), List.of());

  /** All votes there are, also those of empty seats. */
  int total() {
    return seats.stream().mapToInt(SeatVotes::votes).sum();
  }

  /** How many votes each has, by line of the list. */
  Map<UUID, Integer> weights(List<AttendanceRow> rows, Predicate<AttendanceRow> present) {
    Map<UUID, UUID> voterOfSeat = new HashMap<>();
    for (AttendanceRow row : rows) {
      SeatRow seat = seat(row);
      if (seat != null && present.test(row)) {
        voterOfSeat.putIfAbsent(seat.id(), row.id());
      }
    }
    Map<UUID, Integer> weights = new HashMap<>();
    for (AttendanceRow row : rows) {
      SeatRow seat = seat(row);
      if (seat == null) {
        weights.put(row.id(), seats.isEmpty() ? 1 : 0);
      } else {
        boolean votes = row.id().equals(voterOfSeat.computeIfAbsent(seat.id(), id -> row.id()));
        weights.put(row.id(), votes ? votes(seat) : 0);
      }
    }
    return weights;
  }

  private static int votes(SeatRow seat) {
    return seat.voting() ? seat.weight() : 0;
  }

  private SeatRow seat(AttendanceRow row) {
    return mandates.stream()
        .filter(mandate -> mandate.id().equals(row.mandateId()))
        .flatMap(mandate -> seats.stream().filter(seat -> seat.id().equals(mandate.seatId())))
        .findFirst()
        .orElse(null);
  }
}
