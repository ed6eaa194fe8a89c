package nl.pactportal.meetings.attendance;

import static nl.pactportal.meetings.attendance.Course6July.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.pactportal.meetings.agenda.ItemTimeRow;
import org.junit.jupiter.api.Test;

/** Who was there at which item. */
class MeetingPresenceTest {
  private final Course6July july = new Course6July();

  @Test
  void departuresGiveTheItemsTheirTimes() {
    july.left("Coördinator Zuidoost", "AM28", "15:00", 5);
    july.left("Accounthouder West", "PNB", "15:10", 7);
    List<ItemWindow> windows = july.presence().windows();
    for (int n = 1; n <= 9; n++) {
      ItemWindow window = windows.get(n - 1);
      assertEquals(n <= 5 ? "14:00" : n <= 7 ? "15:00" : "15:10", window.from().toString());
      assertEquals(n <= 5 ? "15:00" : n <= 7 ? "15:10" : "15:45", window.until().toString());
    }
    assertEquals(List.of(), july.presence().warnings());
  }

  @Test
  void whoLeftAfterAnItemWasThereAtItsDecision() {
    UUID zuidoost = july.left("Coördinator Zuidoost", "AM28", "15:00", 5);
    july.whole("Coördinator West", "AM25");
    assertEquals(2, july.presence().countAt(id(5)));
    assertEquals(1, july.presence().countAt(id(6)));
    assertEquals(Presence.PRESENT, july.presence().presence(zuidoost, id(5)));
    assertEquals(Presence.ABSENT, july.presence().presence(zuidoost, id(6)));
  }

  @Test
  void itemsTreatedTogetherAreOnePlace() {
    UUID west = july.left("Coördinator West", "AM25", null, 3);
    assertEquals(Presence.PRESENT, july.presence().presence(west, id(4)));
    assertEquals(Presence.ABSENT, july.presence().presence(west, id(5)));
    assertEquals(1, july.presence().departuresAfter(id(4)).size());
    assertEquals(0, july.presence().departuresAfter(id(3)).size());
  }

  @Test
  void aClockTimeAloneTellsWhatItCan() {
    july.left("Coördinator Zuidoost", "AM28", "15:00", 5);
    UUID west = july.left("Accounthouder West", "PNB", "15:10", null);
    MeetingPresence presence = july.presence();
    assertEquals(Presence.PRESENT, presence.presence(west, id(6)), "it was at 6 at the earliest");
    assertEquals(Presence.UNCLEAR, presence.presence(west, id(7)));
    assertEquals(List.of(), presence.departuresAfter(id(7)), "no place in the minutes");
    july.clock(6, "15:00", "15:05").clock(7, "15:05", "15:10").clock(8, "15:10", "15:30");
    assertEquals(Presence.PRESENT, july.presence().presence(west, id(7)));
    assertEquals(Presence.ABSENT, july.presence().presence(west, id(8)));
    assertEquals(west, july.presence().departuresAfter(id(7)).get(0).attendanceId());
  }

  @Test
  void withoutAnyTimeNothingIsInvented() {
    july.start = null;
    july.end = null;
    UUID west = july.left("Accounthouder West", "PNB", "15:10", null);
    assertEquals(Presence.PRESENT, july.presence().presence(west, id(1)));
    assertEquals(Presence.UNCLEAR, july.presence().presence(west, id(9)));
    assertEquals(null, july.presence().windows().get(0).from());
  }

  @Test
  void theSentencesStandAtTheirItems() {
    UUID late = july.came("Coördinator Midden", "AM26", "14:20", 2);
    UUID zuidoost = july.left("Coördinator Zuidoost", "AM28", "15:00", 5);
    MeetingPresence presence = july.presence();
    assertEquals(late, presence.arrivalsBefore(id(2)).get(0).attendanceId());
    assertEquals(zuidoost, presence.departuresAfter(id(5)).get(0).attendanceId());
    long all =
        IntStream.rangeClosed(1, 9)
            .mapToLong(
                n -> presence.arrivalsBefore(id(n)).size() + presence.departuresAfter(id(n)).size())
            .sum();
    assertEquals(2, all);
  }

  @Test
  void aRegionIsUnrepresentedFromTheItemAfterItsLastOne() {
    july.left("Coördinator Zuidoost", "AM28", "15:00", 5);
    july.left("Accounthouder West", "PNB", "15:10", 7);
    july.whole("Accounthouder Noordoost", "PNB");
    july.came("Coördinator Midden", "AM26", null, 3);
    assertEquals(
        List.of(new GapRow("AM28", "AM28", 6, 9, true), new GapRow("AM26", "AM26", 1, 2, false)),
        july.presence().gaps());
  }

  @Test
  void theMinuteKeeperIsThereButDoesNotCount() {
    july.whole("Coördinator West", "AM25");
    july.add("Secretariaat", null, false, false, null, null, null, null);
    july.add("Vertegenwoordiger provincie", "PNB", true, true, null, null, null, null);
    assertEquals(1, july.presence().count());
    assertEquals(2, july.presence().presentAt(id(1)).size());
    assertEquals(1, july.presence().apologies().size());
  }

  @Test
  void whoComesBackIsOnePerson() {
    july.left("Coördinator West", "AM25", null, 2);
    july.came("Coördinator West", "AM25", null, 6);
    assertEquals(1, july.presence().count());
    assertEquals(1, july.presence().countAt(id(1)));
    assertEquals(0, july.presence().countAt(id(5)));
    assertEquals(List.of(new GapRow("AM25", "AM25", 3, 5, false)), july.presence().gaps());
  }

  @Test
  void theOrderOfTreatmentCounts() {
    july.clock(1, "14:00", "14:10").clock(5, "14:10", "14:20").clock(2, "14:20", "14:40");
    UUID west = july.left("Coördinator West", "AM25", "14:20", 5);
    MeetingPresence presence = july.presence();
    assertEquals(Presence.ABSENT, presence.presence(west, id(2)), "2 came after 5");
    assertEquals(Presence.PRESENT, presence.presence(west, id(1)));
    assertTrue(presence.warnings().isEmpty());
  }

  @Test
  void aThousandPeopleAtTwoHundredAndFiftyItemsAreWorkedOut() {
    for (int n = 10; n <= 250; n++) {
      july.agenda.add(new ItemTimeRow(id(n), n, "Punt " + n, false, null, null));
    }
    for (int n = 0; n < 1000; n++) {
      july.left("Deelnemer " + n, "AM25", "15:" + (10 + n % 30), n % 2 == 0 ? null : 1 + n % 250);
    }
    MeetingPresence presence = july.presence();
    assertEquals(1000, presence.count());
    assertTrue(presence.gaps().size() <= 1);
    assertTrue(presence.warnings().size() > 0);
    assertEquals(250, presence.windows().size());
  }
}
