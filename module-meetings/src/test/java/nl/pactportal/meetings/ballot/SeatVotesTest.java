package nl.pactportal.meetings.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.MeetingRole;
import nl.pactportal.meetings.body.Capacity;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.meetings.body.SeatRow;
import org.junit.jupiter.api.Test;

class SeatVotesTest {
  private static final SeatRow WEST = seat(true, 3);
  private static final SeatRow SECRETARY = seat(false, 1);
  private static final MandateRow HOLDER = mandate(WEST);
  private static final MandateRow SUBSTITUTE = mandate(WEST);
  private static final MandateRow ADVISES = mandate(SECRETARY);
  private static final AttendanceRow HOLDS = row(HOLDER.id());
  private static final AttendanceRow STANDS_IN = row(SUBSTITUTE.id());
  private static final AttendanceRow WITHOUT_VOTE = row(ADVISES.id());
  private static final AttendanceRow PASSING = row(null);

  @Test
  void whoHasNoSeatHasNoVoteWhereThereAreSeats() {
    Map<UUID, Integer> weights = weights(seats(), HOLDS, WITHOUT_VOTE, PASSING);
    assertEquals(3, weights.get(HOLDS.id()));
    assertEquals(0, weights.get(WITHOUT_VOTE.id()));
    assertEquals(0, weights.get(PASSING.id()));
  }

  @Test
  void withoutAnySeatEverybodyHasOneVote() {
    assertEquals(1, weights(SeatVotes.NONE, HOLDS, PASSING).get(PASSING.id()));
    assertEquals(1, weights(SeatVotes.NONE, HOLDS, PASSING).get(HOLDS.id()));
  }

  @Test
  void ofTwoOnOneSeatTheOneWhoIsThereVotes() {
    Map<UUID, Integer> weights =
        seats().weights(List.of(HOLDS, STANDS_IN), row -> row.equals(STANDS_IN));
    assertEquals(0, weights.get(HOLDS.id()));
    assertEquals(3, weights.get(STANDS_IN.id()));
  }

  private static SeatVotes seats() {
    return new SeatVotes(null, List.of(WEST, SECRETARY), List.of(HOLDER, SUBSTITUTE, ADVISES));
  }

  private static Map<UUID, Integer> weights(SeatVotes votes, AttendanceRow... rows) {
    return votes.weights(List.of(rows), row -> true);
  }

  private static SeatRow seat(boolean voting, int weight) {
    return new SeatRow(
        UUID.randomUUID(), 1, UUID.randomUUID(), "Zetel", null, null, voting, weight, null);
  }

  private static MandateRow mandate(SeatRow seat) {
    return new MandateRow(
        UUID.randomUUID(),
        1,
        seat.bodyId(),
        seat.id(),
        "Coördinator",
        null,
        Capacity.MEMBER,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null);
  }

  private static AttendanceRow row(UUID mandate) {
    return new AttendanceRow(
        UUID.randomUUID(),
        1,
        "Coördinator",
        null,
        null,
        null,
        null,
        false,
        MeetingRole.MEMBER,
        null,
        null,
        null,
        null,
        true,
        mandate,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
