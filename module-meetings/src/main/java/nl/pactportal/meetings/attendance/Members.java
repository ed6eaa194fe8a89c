package nl.pactportal.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.body.MandateRepository;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.meetings.body.SeatRow;
import nl.pactportal.meetings.body.UsualRole;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.platform.error.BusinessException;

/** Those who hold a mandate in the body that meets. */
@ApplicationScoped
class Members {
  @Inject MandateRepository mandates;

  List<MandateRow> all(Meeting meeting) {
    return meeting.getBodyId() == null ? List.of() : mandates.of(meeting.getBodyId());
  }

  /** Who has a part in it on that day; substitutes only come when somebody asks them. */
  List<MandateRow> of(Meeting meeting) {
    return all(meeting).stream()
        .filter(mandate -> mandate.capacity() != nl.pactportal.meetings.body.Capacity.SUBSTITUTE)
        .filter(mandate -> mandate.standing(meeting.getHeldOn()).fills())
        .toList();
  }

  /** Also a substitute: who is called by name is there. */
  Optional<AttendanceEntry> named(Meeting meeting, String role) {
    return all(meeting).stream()
        .filter(mandate -> mandate.holder().equalsIgnoreCase(role))
        .filter(mandate -> mandate.standing(meeting.getHeldOn()).fills())
        .map(mandate -> entry(mandate, seats(meeting)))
        .findFirst();
  }

  boolean are(AttendanceRow row, MandateRow mandate) {
    return mandate.id().equals(row.mandateId()) || row.role().equalsIgnoreCase(mandate.holder());
  }

  void require(Meeting meeting, UUID mandate) {
    if (mandate != null && all(meeting).stream().noneMatch(m -> m.id().equals(mandate))) {
      throw new BusinessException("mandate", "attendance.unknownMandate");
    }
  }

  List<SeatRow> seats(Meeting meeting) {
    return meeting.getBodyId() == null ? List.of() : mandates.seatsOf(meeting.getBodyId());
  }

  /** Whoever has a seat speaks for the party of that seat, unless the mandate says otherwise. */
  private static String party(MandateRow mandate, List<SeatRow> seats) {
    return mandate.onBehalfOf() != null
        ? mandate.onBehalfOf()
        : seats.stream()
            .filter(seat -> seat.id().equals(mandate.seatId()))
            .map(SeatRow::partyCode)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  static AttendanceEntry entry(MandateRow mandate, List<SeatRow> seats) {
    MeetingRole role =
        mandate.usualRole() == null
            ? MeetingRole.MEMBER
            : MeetingRole.valueOf(mandate.usualRole().name());
    boolean counts = !Objects.equals(mandate.usualRole(), UsualRole.MINUTE_KEEPER);
    return new AttendanceEntry(
        mandate.holder(),
        party(mandate, seats),
        false,
        Stay.WHOLE,
        new Capacity(role, mandate.accountFor(), mandate.principal(), null, mandate.id(), counts));
  }
}
