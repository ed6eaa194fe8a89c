package nl.pactportal.meetings.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.body.BodyWarning.Kind;
import org.junit.jupiter.api.Test;

class BodyRosterTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);
  private static final LocalDate NEXT = LocalDate.of(2020, 9, 1);
  private static final LocalDate FIRST_OF_JULY = LocalDate.of(2020, 7, 1);
  private static final SeatRow SECRETARY = seat("Secretaris");
  private static final SeatRow HELMOND = seat("Regio Helmond-De Peel");

  @Test
  void aPostWithoutAnybodyMattersWhileAMeetingIsPlanned() {
    BodyRoster roster =
        roster(null, mandate(SECRETARY, Capacity.MEMBER, UsualRole.CHAIR, FIRST_OF_JULY, false));
    assertEquals(List.of(SECRETARY, HELMOND), roster.vacant(TODAY));
    assertEquals(List.of(Kind.SEAT_VACANT, Kind.SEAT_VACANT, Kind.NO_CHAIR), kinds(roster, NEXT));
    assertEquals(List.of(), kinds(roster, null), "without a meeting an empty post harms nobody");
  }

  @Test
  void twoOnOneSeatAreShownAndSoIsAnUncertainEnd() {
    BodyRoster roster =
        roster(
            null,
            mandate(SECRETARY, Capacity.MEMBER, null, null, false),
            mandate(HELMOND, Capacity.MEMBER, null, LocalDate.of(2020, 7, 6), true),
            mandate(HELMOND, Capacity.MEMBER, null, null, false));
    assertEquals(List.of(Kind.SEAT_SHARED, Kind.END_UNCERTAIN), kinds(roster, NEXT));
  }

  @Test
  void aSubstituteFillsNoSeat() {
    BodyRoster roster = roster(null, mandate(HELMOND, Capacity.SUBSTITUTE, null, null, false));
    assertEquals(List.of(SECRETARY, HELMOND), roster.vacant(TODAY));
  }

  @Test
  void aBodyThatHasEndedShouldNotMeet() {
    BodyRoster roster =
        roster(
            FIRST_OF_JULY,
            mandate(SECRETARY, Capacity.MEMBER, null, null, false),
            mandate(HELMOND, Capacity.MEMBER, null, null, false));
    assertEquals(List.of(Kind.BODY_ENDED), kinds(roster, NEXT));
  }

  private static List<Kind> kinds(BodyRoster roster, LocalDate next) {
    return roster.warnings(TODAY, next).stream().map(BodyWarning::kind).toList();
  }

  private static BodyRoster roster(LocalDate endedOn, MandateRow... mandates) {
    BodyRow body =
        new BodyRow(
            UUID.randomUUID(),
            1,
            "PB",
            "",
            "Ambtelijk Pact",
            BodyKind.OFFICIALS,
            null,
            false,
            null,
            endedOn);
    return new BodyRoster(body, List.of(SECRETARY, HELMOND), List.of(mandates));
  }

  private static SeatRow seat(String title) {
    UUID id = UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new SeatRow(id, 1, id, title, null, null, true, 1, null);
  }

  private static MandateRow mandate(
      SeatRow seat, Capacity capacity, UsualRole role, LocalDate last, boolean uncertain) {
    return new MandateRow(
        UUID.randomUUID(),
        1,
        seat.bodyId(),
        seat.id(),
        "Coördinator",
        null,
        capacity,
        null,
        null,
        null,
        null,
        null,
        null,
        role,
        null,
        null,
        last,
        null,
        uncertain,
        null,
        null);
  }
}
