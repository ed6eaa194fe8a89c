package nl.pactportal.meetings.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.MeetingRole;
import nl.pactportal.meetings.live.LiveCommand.Verb;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class LiveCommandTest {
  @Test
  void aLineWithoutStrokeIsSomethingSaid() {
    LiveCommand line = LiveCommand.parse("Coördinator West: de termijn is kort: heel kort.");
    assertEquals(Verb.SAY, line.verb());
    assertEquals("Coördinator West", line.label());
    assertEquals("de termijn is kort: heel kort.", line.afterLabel());
    assertNull(LiveCommand.parse("Gesteld wordt iets").label());
    assertNull(LiveCommand.parse("Eerste regel\ntweede: regel").label());
  }

  @Test
  void wordsAreKnownInBothLanguages() {
    assertEquals(Verb.ITEM, LiveCommand.parse("/punt 5").verb());
    assertEquals(Verb.ITEM, LiveCommand.parse("/Item 5").verb());
    assertEquals("5", LiveCommand.parse("/punt 5").text());
    assertEquals(Verb.NEXT, LiveCommand.parse(" /v ").verb());
    assertEquals(Verb.ACT, LiveCommand.parse("/actie: mailen").verb());
    assertEquals("mailen", LiveCommand.parse("/actie: mailen").text());
    refused("/wegg West");
    refused("  ");
    refused(null);
  }

  @Test
  void aTimeMayStandAtTheEnd() {
    LiveCommand left = LiveCommand.parse("/weg Coördinator Zuidoost 15.00");
    assertEquals("Coördinator Zuidoost", left.who());
    assertEquals(LocalTime.of(15, 0), left.time());
    assertEquals(LocalTime.of(9, 5), LiveCommand.parse("/weg X 9:05 uur").time());
    assertNull(LiveCommand.parse("/weg Coördinator 2").time());
    LiveCommand wrong = LiveCommand.parse("/weg X 25.00");
    assertThrows(BusinessException.class, wrong::time);
  }

  @Test
  void peopleAreFoundByAFewLetters() {
    List<AttendanceRow> rows =
        List.of(row("Coördinator West"), row("Accounthouder West"), row("Coördinator Noordoost"));
    assertEquals("Coördinator Noordoost", PeopleSaid.find(rows, "noordoost").role());
    assertEquals("Coördinator West", PeopleSaid.find(rows, "west coordinator").role());
    assertEquals("Accounthouder West", PeopleSaid.find(rows, "acc").role());
    assertNull(PeopleSaid.find(rows, "Midden"));
    assertThrows(BusinessException.class, () -> PeopleSaid.find(rows, "West"));
  }

  private static AttendanceRow row(String role) {
    return new AttendanceRow(
        UUID.randomUUID(),
        1,
        role,
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
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static void refused(String line) {
    var rule = assertThrows(BusinessException.class, () -> LiveCommand.parse(line));
    assertEquals("command", rule.field());
  }
}
