package nl.pactportal.meetings.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.meetings.body.BodyWarning.Kind;

/** The seats of one body with all mandates of any time, and what is odd about them on a day. */
record BodyRoster(BodyRow body, List<SeatRow> seats, List<MandateRow> mandates) {

  List<SeatRow> vacant(LocalDate day) {
    return seats.stream().filter(seat -> seat.existsOn(day) && holders(seat, day) == 0).toList();
  }

  private long holders(SeatRow seat, LocalDate day) {
    return mandates.stream().filter(mandate -> mandate.fills(seat, day)).count();
  }

  /**
   * @param next day of the next meeting; without one an empty post harms nobody
   */
  List<BodyWarning> warnings(LocalDate today, LocalDate next) {
    LocalDate day = next == null ? today : next;
    List<BodyWarning> found = new ArrayList<>();
    if (next != null && body.ended(next)) {
      found.add(new BodyWarning(Kind.BODY_ENDED, "", body.endedOn()));
    }
    if (next != null) {
      vacant(day).forEach(s -> found.add(new BodyWarning(Kind.SEAT_VACANT, s.title(), day)));
      warnOfPost(UsualRole.CHAIR, Kind.NO_CHAIR, day, found);
      warnOfPost(UsualRole.MINUTE_KEEPER, Kind.NO_MINUTE_KEEPER, day, found);
    }
    seats.stream()
        .filter(seat -> seat.existsOn(day) && holders(seat, day) > 1)
        .forEach(seat -> found.add(new BodyWarning(Kind.SEAT_SHARED, seat.title(), day)));
    mandates.stream()
        .filter(mandate -> mandate.standing(day) == Standing.UNCERTAIN)
        .forEach(m -> found.add(new BodyWarning(Kind.END_UNCERTAIN, m.holder(), day)));
    return found;
  }

  /** Only where somebody ever had the post: a congress has no minute keeper. */
  private void warnOfPost(UsualRole role, Kind kind, LocalDate day, List<BodyWarning> found) {
    List<MandateRow> posts = mandates.stream().filter(m -> m.usualRole() == role).toList();
    if (!posts.isEmpty() && posts.stream().noneMatch(m -> m.standing(day).fills())) {
      found.add(new BodyWarning(kind, posts.get(posts.size() - 1).holder(), day));
    }
  }
}
