package nl.pactportal.meetings.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class MeetingChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Venue VENUE = new Venue("Digitaal", null, null);
  private final Meeting meeting = new Meeting(Plans.of("PB", DAY));
  private final MeetingTimes times = meeting.times();

  @Test
  void theSameAgainIsNoChange() {
    assertFalse(meeting.change(new MeetingDate(DAY, times, false, null), VENUE));
    assertEquals(0, meeting.getSequence());
    assertNull(meeting.getMovedFrom());
  }

  @Test
  void everyChangeACalendarShowsRaisesTheSequence() {
    assertTrue(meeting.change(new MeetingDate(DAY.plusDays(7), times, false, null), VENUE));
    assertEquals(1, meeting.getSequence());
    assertEquals(DAY, meeting.getMovedFrom());
    MeetingTimes later = new MeetingTimes(LocalTime.of(15, 0), null, null);
    meeting.change(new MeetingDate(DAY.plusDays(7), later, false, null), VENUE);
    meeting.change(new MeetingDate(DAY.plusDays(7), later, true, null), VENUE);
    Venue hybrid = new Venue("Zaal 3", MeetingForm.HYBRID, "https://vergaderen.example/1");
    meeting.change(new MeetingDate(DAY.plusDays(7), later, true, null), hybrid);
    assertEquals(4, meeting.getSequence());
    meeting.change(new MeetingDate(DAY.plusDays(7), later, true, "5e digitale"), hybrid);
    assertEquals(4, meeting.getSequence(), "a number alone is nothing for a calendar");
  }

  @Test
  void aPartOfTheDayNeverBecomesAnHour() {
    MeetingTimes said = new MeetingTimes(null, null, "ochtend");
    meeting.change(new MeetingDate(DAY, said, true, null), VENUE);
    assertEquals(said, meeting.times());
  }

  @Test
  void aCancelledOneStaysAsItIs() {
    refused("reason", () -> meeting.cancel(" "));
    meeting.cancel("Te weinig aanmeldingen");
    assertEquals(MeetingStatus.CANCELLED, meeting.getStatus());
    assertEquals(1, meeting.getSequence());
    refused(null, () -> meeting.change(new MeetingDate(DAY, times, true, null), VENUE));
    refused(null, () -> meeting.cancel("nog eens"));
    refused(null, () -> meeting.hold(DAY));
  }

  @Test
  void anAddressIsOneABrowserMayFollow() {
    for (String bad : new String[] {"javascript:alert(1)", "vergaderen.example", "https://a b"}) {
      Venue venue = new Venue(null, MeetingForm.DIGITAL, bad);
      refused("webAddress", () -> meeting.change(meeting.date(), venue));
    }
  }

  @Test
  void holidaysMoveWithEasterAndSunday() {
    assertEquals(LocalDate.of(2026, 4, 5), Holidays.easter(2026));
    assertEquals(LocalDate.of(2020, 4, 12), Holidays.easter(2020));
    assertTrue(Holidays.include(LocalDate.of(2026, 5, 14)), "Ascension");
    assertTrue(Holidays.include(LocalDate.of(2026, 5, 25)), "Pentecost Monday");
    assertTrue(Holidays.include(LocalDate.of(2025, 4, 26)), "King's Day, not on a Sunday");
    assertFalse(Holidays.include(LocalDate.of(2025, 4, 27)));
    assertFalse(Holidays.include(LocalDate.of(2026, 9, 1)));
  }

  private static void refused(String field, org.junit.jupiter.api.function.Executable step) {
    assertEquals(field, assertThrows(BusinessException.class, step).field());
  }
}
