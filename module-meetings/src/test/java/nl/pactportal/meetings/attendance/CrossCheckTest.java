package nl.pactportal.meetings.attendance;

import static nl.pactportal.meetings.attendance.Course6July.id;
import static nl.pactportal.meetings.attendance.Course6July.time;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.pactportal.meetings.attendance.PresenceWarning.Kind;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

/** What does not agree, and what cannot be. */
class CrossCheckTest {
  private final Course6July july = new Course6July();

  @Test
  void theClockOfDeparturesFollowsTheAgenda() {
    july.left("Coördinator Zuidoost", "AM28", "15:10", 5);
    july.left("Accounthouder West", "PNB", "15:00", 7);
    PresenceWarning warning = july.presence().warnings().get(0);
    assertEquals(Kind.OUT_OF_ORDER, warning.kind());
    assertEquals("Accounthouder West", warning.role());
    assertEquals(List.of("15.00", "Coördinator Zuidoost", "15.10", "7", "5"), warning.details());
    assertEquals(1, july.presence().warnings().size());
  }

  @Test
  void arrivalsAndDeparturesAreComparedToo() {
    july.left("Coördinator Zuidoost", "AM28", "14:50", 3);
    july.came("Coördinator Midden", "AM26", "14:40", 6);
    assertEquals(List.of(Kind.OUT_OF_ORDER), kinds());
    july.rows.clear();
    july.left("Coördinator Zuidoost", "AM28", "14:50", 4);
    july.came("Coördinator Midden", "AM26", "14:55", 5);
    assertEquals(List.of(), kinds());
  }

  @Test
  void nobodyLeavesAfterAnItemThatHadNotBegun() {
    july.clock(5, "15:00", "15:10").clock(6, "15:10", "15:20");
    july.left("Coördinator West", "AM25", "14:55", 5);
    july.left("Coördinator Midden", "AM26", "15:25", 5);
    july.left("Coördinator Helmond", "AM32", "15:12", 5);
    assertEquals(List.of(Kind.LEFT_BEFORE_ITEM, Kind.LEFT_AFTER_NEXT_ITEM), kinds());
  }

  @Test
  void nobodyComesForAnItemThatIsOver() {
    july.clock(2, "14:10", "14:20");
    july.came("Coördinator West", "AM25", "14:30", 2);
    assertEquals(List.of(Kind.ARRIVED_AFTER_ITEM), kinds());
  }

  @Test
  void aTimeOutsideTheMeetingIsOddButNotRefused() {
    july.left("Coördinator West", "AM25", "13:30", null);
    july.left("Coördinator Midden", "AM26", "16:00", null);
    july.came("Coördinator Helmond", "AM32", "15:45", null);
    assertEquals(List.of(Kind.BEFORE_MEETING, Kind.AFTER_MEETING, Kind.AFTER_MEETING), kinds());
    july.status = MeetingStatus.LIVE;
    assertEquals(List.of(Kind.BEFORE_MEETING), kinds(), "it may run over while it lasts");
  }

  @Test
  void departureBeforeArrivalCannotBe() {
    refused("leftAt", Stay.byClock(time("15:00"), time("14:30")));
    refused("leftAt", Stay.byClock(time("15:00"), time("15:00")));
    refused("leftItem", new Stay(null, null, id(6), id(5), null));
    refused("leftItem", new Stay(null, null, null, id(99), null));
    refused("arrivedItem", new Stay(null, null, id(99), null, null));
    assertDoesNotThrow(() -> check(new Stay(time("14:30"), time("15:00"), id(2), id(5), null)));
    assertDoesNotThrow(() -> check(new Stay(null, null, id(4), id(3), null)), "treated together");
  }

  @Test
  void overMidnightItCan() {
    refused("leftAt", Stay.byClock(time("23:30"), time("00:30")));
    night();
    assertDoesNotThrow(() -> check(Stay.byClock(time("23:30"), time("00:30"))));
    refused("leftAt", Stay.byClock(time("00:30"), time("23:30")));
    refused("leftAt", Stay.byClock(time("00:30"), time("00:15")));
    july.left("Coördinator West", "AM25", "00:30", 7);
    july.left("Coördinator Midden", "AM26", "23:30", 5);
    assertEquals(List.of(), kinds());
    july.left("Coördinator Helmond", "AM32", "00:10", 8);
    assertEquals(List.of(Kind.OUT_OF_ORDER), kinds());
  }

  @Test
  void outsideANightlyMeetingTheNearerReadingCounts() {
    night();
    july.left("Coördinator West", "AM25", "01:20", null);
    july.left("Coördinator Midden", "AM26", "21:50", null);
    assertEquals(List.of(Kind.AFTER_MEETING, Kind.BEFORE_MEETING), kinds());
  }

  @Test
  void theHourThatComesTwiceRefusesNobody() {
    night();
    july.day = LocalDate.of(2026, 10, 24);
    july.end = LocalTime.of(4, 0);
    assertDoesNotThrow(() -> check(Stay.byClock(time("02:50"), time("02:10"))), "the second 2.10");
    refused("leftAt", Stay.byClock(time("03:30"), time("02:50")));
  }

  @Test
  void aMandateThatIsOverIsShownAndStopsNobody() {
    july.mandateEnded = LocalDate.of(2020, 7, 1);
    july.whole("Secretaris", null);
    july.mandateEnded = july.day;
    july.whole("Coördinator Helmond", "AM32");
    assertEquals(List.of(Kind.MANDATE_OVER), kinds());
    assertEquals(List.of("1-7-2020"), july.presence().warnings().get(0).details());
    assertEquals(2, july.presence().count());
  }

  private void night() {
    july.start = LocalTime.of(22, 0);
    july.end = LocalTime.of(1, 0);
    july.nextDay = true;
  }

  private List<Kind> kinds() {
    return july.presence().warnings().stream().map(PresenceWarning::kind).toList();
  }

  private void check(Stay stay) {
    StayCheck.require(july.presence(), stay);
  }

  private void refused(String field, Stay stay) {
    assertEquals(field, assertThrows(BusinessException.class, () -> check(stay)).field());
  }
}
